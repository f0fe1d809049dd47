package org.ipplan.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ipplan.matching.DecisionState;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.MatchCandidate;
import org.ipplan.matching.MatchDecisionDetails;
import org.ipplan.matching.MatchDecisionService;
import org.ipplan.matching.MatchFeature;
import org.ipplan.matching.MatchKeyService;
import org.ipplan.matching.MatchQuery;
import org.ipplan.matching.MatchReason;
import org.ipplan.matching.MatchingService;
import org.ipplan.matching.NewMatchDecision;
import org.ipplan.matching.Verdict;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names that are asked for, and what is remembered of them. */
class MatchingScenarioTest {
  private static final String CODE = "914403001922038216";
  private static final String OTHER = "91330108MAC1F5Q350";
  private static final String NAME = "深圳云岫科技有限公司";

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start();
    create(CODE, NAME);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void theVeryNameInTheSameRegionIsOneAndNothingElseIs() {
    assertThat(best(NAME, null, "440300").score()).isEqualTo(1);
    assertThat(best(NAME, null, null).score()).isEqualTo(1);
    assertThat(best("深圳雲岫科技有限公司", null, "440300").score()).isBetween(0.9, 0.9999);
    assertThat(best(NAME, CODE, "440300").score()).isEqualTo(1);
    assertThat(best("云岫科技有限公司", CODE, null).score()).isBetween(0.9, 0.9999);
  }

  @Test
  void aScoreIsTheSumOfItsExplanation() {
    var found = best("云岫信息科技", null, "440300");

    assertThat(found.explanation()).extracting(MatchReason::feature).contains(MatchFeature.REGION);
    assertThat(sum(found, MatchReason::weight)).isCloseTo(1, within(1e-9));
    assertThat(sum(found, each -> each.weight() * each.value()))
        .isCloseTo(found.score(), within(1e-3));
  }

  private static double sum(MatchCandidate found, ToDoubleFunction<MatchReason> of) {
    return found.explanation().stream().mapToDouble(of).sum();
  }

  @Test
  void aNameIsFoundFromTheTransactionThatGivesIt() {
    var subject = product.as(SUN_CREDIT, SubjectService.class, s -> s.get(CODE));
    product.as(
        SUN_CREDIT,
        SubjectService.class,
        s -> s.rename(CODE, subject.version(), "深圳曦岸数字有限公司", LocalDate.of(2024, 6, 1)));

    assertThat(best("深圳曦岸数字有限公司", null, null).name()).isEqualTo("深圳曦岸数字有限公司");
    assertThat(best(NAME, null, null))
        .satisfies(former -> assertThat(former.matchedName()).isEqualTo(NAME))
        .satisfies(former -> assertThat(former.name()).isEqualTo("深圳曦岸数字有限公司"))
        .satisfies(former -> assertThat(former.decision()).isEqualTo(Verdict.MATCH));
  }

  @Test
  void aCodeThatSaysOneAndANameThatSaysAnotherAreLookedAt() {
    create(OTHER, "杭州砺锋智能装备有限公司");

    var results = match(query("杭州砺锋智能装备有限公司", CODE, null));

    assertThat(results.get(0).code()).isEqualTo(CODE);
    assertThat(results.get(0).decision()).isEqualTo(Verdict.REVIEW);
    assertThat(results.get(1).decision()).isEqualTo(Verdict.NO_MATCH);
    assertThat(best("深圳新名字智能有限公司", CODE, null).decision()).isEqualTo(Verdict.MATCH);
  }

  @Test
  void aCodeThatIsNoneSpeaksNeitherForNorAgainst() {
    var found = best(NAME, "91440300192203821", null);

    assertThat(found.decision()).isEqualTo(Verdict.MATCH);
    assertThat(found.explanation())
        .filteredOn(each -> each.feature() == MatchFeature.CODE)
        .singleElement()
        .satisfies(code -> assertThat(code.weight()).isZero());
  }

  @Test
  void ofTwoThatComeAsNearNeitherIsAMatchByItself() {
    create(OTHER, "深圳云岫科技有限责任公司");

    assertThat(match(query("深圳市云岫科技有限公司", null, null)))
        .hasSize(2)
        .allMatch(each -> each.decision() == Verdict.REVIEW);
  }

  @Test
  void whatAPersonDecidedWinsUntilItIsWithdrawn() {
    var query = query("云岫科技", null, null);
    assertThat(match(query).get(0).decision()).isNotEqualTo(Verdict.MATCH);

    var decided = decide(SUN_CREDIT, query, CODE, Judgement.SAME);

    var remembered = match(query("云岫科技 ", null, null)).get(0);
    assertThat(remembered.decision()).isEqualTo(Verdict.MATCH);
    assertThat(remembered.decided()).isEqualTo(decided.id());
    assertThat(remembered.explanation().get(0).feature()).isEqualTo(MatchFeature.DECISION);
    assertThat(remembered.score()).isLessThan(1);
    assertThatThrownBy(() -> decide(SUN_CREDIT, query, CODE, Judgement.DIFFERENT))
        .hasMessageContaining("match.decided");

    var withdrawn = withdraw(SUN_CREDIT, decided);

    assertThat(withdrawn.state()).isEqualTo(DecisionState.WITHDRAWN);
    assertThat(match(query).get(0).decided()).isNull();
    decide(SUN_CREDIT, query, CODE, Judgement.DIFFERENT);
    assertThat(match(query).get(0).decision()).isEqualTo(Verdict.NO_MATCH);
    assertThat(decisions(null)).hasSize(2);
    assertThat(decisions(DecisionState.IN_FORCE)).hasSize(1);
  }

  @Test
  void aNameIsOneSubjectAtMost() {
    create(OTHER, "云岫科技有限公司");
    var query = query("云岫", null, null);
    decide(SUN_CREDIT, query, CODE, Judgement.SAME);

    assertThatThrownBy(() -> decide(SUN_CREDIT, query, OTHER, Judgement.SAME))
        .hasMessageContaining("match.decided");
    assertThat(decide(SUN_CREDIT, query, OTHER, Judgement.DIFFERENT).subject()).isEqualTo(OTHER);
  }

  @Test
  void aDecisionNobodyWouldFindByNameIsFoundAllTheSame() {
    var query = query("Apex Trading Ltd", null, null);
    assertThat(match(query)).isEmpty();

    decide(SUN_CREDIT, query, CODE, Judgement.SAME);

    assertThat(match(query).get(0).code()).isEqualTo(CODE);
  }

  @Test
  void onlyThoseWhoReadSubjectsMatchAndOnlyHandlersDecide() {
    var query = query(NAME, null, null);

    assertThat(match(READER_SYSTEM, List.of(query)).get(0)).isNotEmpty();
    assertThatThrownBy(() -> match(CHEN_CCPD, List.of(query)))
        .hasMessageContaining("subject.credit-only");
    assertThatThrownBy(() -> decide(WU_CREDIT, query, CODE, Judgement.SAME))
        .hasMessageContaining("subject.staff-handler-only");
    assertThatThrownBy(() -> decide(DEMO_SYSTEM, query, CODE, Judgement.SAME))
        .hasMessageContaining("subject.staff-handler-only");
  }

  @Test
  void personsAreNotFoundByName() {
    product
        .database()
        .execute(
            """
            INSERT INTO credit_subject (id, code, kind, name, state, created_by, created_at)
            VALUES (gen_random_uuid(), 'P0000001', 'PERSON', '云岫科', 'ACTIVE', 'test', now())
            """,
            """
            INSERT INTO subject_name (id, subject_id, name, recorded_by, recorded_at)
            SELECT gen_random_uuid(), id, name, 'test', now() FROM credit_subject
            WHERE kind = 'PERSON'
            """);
    product.bean(KeySweep.class).run();

    assertThat(match(query("云岫科", "P0000001", null)))
        .extracting(MatchCandidate::code)
        .doesNotContain("P0000001");
  }

  @Test
  void whatIsNoNameFindsNothingAndWhatIsNoQueryIsRefused() {
    assertThat(match(query("（）——！？", null, null))).isEmpty();
    assertThat(match(query("🏭🏭🏭", null, null))).isEmpty();
    assertThat(match(query("深圳无人知晓科技有限公司", null, null))).isEmpty();
    assertThat(match(query("'; DROP TABLE match_key; --", null, null))).isEmpty();
    assertThat(match(query("\"null\\", null, null))).isEmpty();
    assertThat(fault(query(" ", null, null))).isEqualTo("queries[0].name input.required");
    assertThat(fault(query("云".repeat(10_000), null, null)))
        .isEqualTo("queries[0].name input.too-long");
    assertThat(fault(query(NAME, null, "990000")))
        .isEqualTo("queries[0].regionCode subject.region");
    assertThat(fault(Collections.nCopies(1001, query(NAME, null, null))))
        .isEqualTo("queries input.too-many");
    assertThat(fault(Collections.nCopies(2, query(NAME, null, null))))
        .isEqualTo("queries input.repeated");
    assertThat(fault(List.of())).isEqualTo("queries input.required");
  }

  @Test
  void manyQueriesTakeAsManyStatementsAsOne() {
    product.statistics().clear();
    match(query(NAME, null, null));
    var one = product.statistics().getPrepareStatementCount();
    product.statistics().clear();
    match(SUN_CREDIT, IntStream.range(0, 200).mapToObj(MatchingScenarioTest::numbered).toList());

    assertThat(product.statistics().getPrepareStatementCount()).isEqualTo(one);
  }

  private static MatchQuery numbered(int number) {
    return new MatchQuery("q" + number, "云岫科技" + number + "有限公司", null, null);
  }

  @Test
  void keysThatAreBehindAreCountedCaughtUpAndMadeAnew() {
    new Haystack().of(3).bringInto(product);
    assertThat(standing(SUN_CREDIT).subjectsBehind()).isEqualTo(3);

    product.bean(KeySweep.class).run();
    assertThat(standing(SYSADMIN)).isEqualTo(new MatchKeyService.Standing(4, 0));

    product.database().execute("UPDATE match_key SET plain = '', sound = '', whole = ''");
    assertThat(match(query(NAME, null, null))).isEmpty();
    product.as(SYSADMIN, MatchKeyService.class, MatchKeyService::rebuild);
    assertThat(match(query(NAME, null, null))).hasSize(1);
    assertThatThrownBy(
            () -> product.as(SUN_CREDIT, MatchKeyService.class, MatchKeyService::rebuild))
        .hasMessageContaining("match.admin-only");
    assertThatThrownBy(() -> standing(CHEN_CCPD)).hasMessageContaining("match.keys-readers");
  }

  private MatchKeyService.Standing standing(Caller caller) {
    return product.as(caller, MatchKeyService.class, MatchKeyService::standing);
  }

  private String fault(MatchQuery query) {
    return fault(List.of(query));
  }

  private String fault(List<MatchQuery> queries) {
    try {
      match(SUN_CREDIT, queries);
      return "none";
    } catch (DomainException e) {
      var first = e.errors().get(0);
      return first.field() + " " + first.code();
    }
  }

  private MatchCandidate best(String name, @Nullable String code, @Nullable String region) {
    return match(query(name, code, region)).get(0);
  }

  private List<MatchCandidate> match(MatchQuery query) {
    return match(SUN_CREDIT, List.of(query)).get(0);
  }

  private List<List<MatchCandidate>> match(Caller caller, List<MatchQuery> queries) {
    return product.as(caller, MatchingService.class, s -> s.match(queries, 5)).stream()
        .map(result -> result.results())
        .toList();
  }

  private static MatchQuery query(String name, @Nullable String code, @Nullable String region) {
    return new MatchQuery("1", name, code, region);
  }

  private MatchDecisionDetails decide(
      Caller caller, MatchQuery query, String subject, Judgement judgement) {
    var wanted = new NewMatchDecision(query, subject, judgement, "核对营业执照");
    return product.as(caller, MatchDecisionService.class, s -> s.decide(wanted));
  }

  private MatchDecisionDetails withdraw(Caller caller, MatchDecisionDetails decided) {
    return product.as(
        caller,
        MatchDecisionService.class,
        s -> s.take(decided.id(), "withdraw", decided.version(), StepInput.reason("看错执照")));
  }

  private List<MatchDecisionDetails> decisions(@Nullable DecisionState state) {
    return product
        .as(SUN_CREDIT, MatchDecisionService.class, s -> s.list(state, 50, null, false))
        .items();
  }

  private void create(String code, String name) {
    var wanted = new NewSubject(SubjectKind.ORGANISATION, code, name, null, null, null, null);
    product.as(SUN_CREDIT, SubjectService.class, s -> s.create(wanted));
  }
}
