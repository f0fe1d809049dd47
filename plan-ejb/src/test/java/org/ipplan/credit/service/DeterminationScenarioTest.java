package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.credit.service.CreditStories.note;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.credit.AbnormalAnswer;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.credit.AbnormalFilingService;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CaseFilter;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.CreditListService;
import org.ipplan.credit.ListQuestion;
import org.ipplan.credit.NewCase;
import org.ipplan.credit.SubjectStatus;
import org.ipplan.ruleset.RulePackAdministration;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Officials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Determinations from a draft to expiry. */
class DeterminationScenarioTest {
  private static final String PENALTY = "PENALTY_DECISION";

  private CreditStories stories;

  @BeforeEach
  void start() {
    stories = CreditStories.unprinted();
  }

  @AfterEach
  void stop() {
    stories.product().close();
  }

  @Test
  void w1AnUnitReportsWithinFiveWorkingDaysOfC7() {
    var matter = stories.determinedOn("2024-09-27");

    assertThat(matter.summary().state()).isEqualTo(CaseState.DETERMINED);
    assertThat(matter.summary().ruleSet()).isEqualTo("cnipa-credit-2022");
    assertThat(stories.line(matter, "report"))
        .satisfies(
            line -> {
              assertThat(line.dueOn()).isEqualTo("2024-10-10");
              assertThat(line.article()).isEqualTo("10");
              assertThat(line.confirmed()).isFalse();
            });
  }

  @Test
  void aSecondReviewByWhoeverReadTheCaseBeforeTheFirstIsRefused() {
    var matter = stories.open(stories.wanted("C1.3", PENALTY, "2024-01-02"));
    var submitted = stories.take(SUN_CREDIT, matter, "submit").summary();
    stories.take(QIAN_CREDIT, matter, "pass-review", note("同意"));

    assertThatThrownBy(
            () ->
                stories
                    .product()
                    .as(
                        QIAN_CREDIT,
                        CreditCaseService.class,
                        s ->
                            s.take(submitted.id(), "pass-review", submitted.version(), note("同意"))))
        .hasMessageContaining("version.stale");
  }

  @Test
  void c7AndC8FollowThePackWhenItsNumbersChange() {
    stories.changeTerm("determination.report.term", 5, 7);
    var matter = stories.determinedOn("2024-06-03");

    assertThat(matter.summary().ruleSet()).isEqualTo("cnipa-credit-2022.2");
    assertThat(stories.line(matter, "report").dueOn()).isEqualTo("2024-06-13");
  }

  @Test
  void c8TheProtectionDepartmentPublishesWithinFiveWorkingDaysOfTheReport() {
    var matter = stories.determinedOn("2024-06-03");
    stories.on("2024-06-05");
    stories.take(SUN_CREDIT, matter, "report");

    assertThat(stories.line(matter, "publish").dueOn()).isEqualTo("2024-06-13");
    assertThat(stories.line(matter, "report").doneBy()).isEqualTo("sun.credit");
    assertThat(outsider(ListQuestion.TODAY).dishonesty()).isEmpty();

    stories.on("2024-06-06");
    stories.take(ZHENG_CREDIT, matter, "publish");
    assertThat(outsider(ListQuestion.TODAY).dishonesty())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.from()).isEqualTo("2024-06-03");
              assertThat(entry.until()).isEqualTo("2025-06-03");
            });
  }

  @Test
  void w3ExtensionsOfC9StackToTheCapOfThreeYears() {
    var first = stories.publishedOn("2024-03-15");
    var second = stories.publishedOn("2024-09-01");
    var third = stories.publishedOn("2025-01-10");
    var fourth = stories.publishedOn("2025-02-01");

    assertThat(stories.until(first)).isEqualTo("2025-03-15");
    assertThat(stories.until(second)).isEqualTo("2026-03-15");
    assertThat(stories.until(third)).isEqualTo("2027-03-15");
    assertThat(stories.until(fourth)).isEqualTo("2027-03-15");
  }

  @Test
  void c9FollowsThePackWhenTheCapChanges() {
    stories.changeTerm("determination.period.cap", 3, 2);
    stories.publishedOn("2024-03-15");
    var second = stories.publishedOn("2024-09-01");
    var third = stories.publishedOn("2025-01-10");

    assertThat(stories.until(second)).isEqualTo("2026-03-15");
    assertThat(stories.until(third)).isEqualTo("2026-03-15");
  }

  @Test
  void aDeterminationWithOneExtensionRunsToItsExpiry() {
    var first = stories.publishedOn("2024-03-15");
    var second = stories.publishedOn("2024-09-02");

    stories.on("2025-03-15");
    assertThat(stories.get(first.summary().id()).summary().state()).isEqualTo(CaseState.EXPIRED);
    assertThat(outsider(ListQuestion.TODAY).dishonesty()).hasSize(1);
    stories.on("2026-03-15");
    assertThat(stories.get(second.summary().id()).summary().state()).isEqualTo(CaseState.EXPIRED);
    assertThat(outsider(ListQuestion.TODAY).dishonesty()).isEmpty();
    assertThat(outsider(validOn("2025-01-01")).dishonesty()).isEmpty();
    assertThat(insider(validOn("2025-01-01")).dishonesty()).hasSize(2);
    assertThat(insider(ListQuestion.TODAY).formerlyListed()).isTrue();
  }

  @Test
  void c11ARevokedBasisIsReportedAndCirculatedInTwoTermsAndCountsNoMore() {
    var first = stories.publishedOn("2024-03-15");
    var second = stories.publishedOn("2024-09-02");
    stories.on("2024-10-08");
    stories.take(SUN_CREDIT, first, "note-revocation", StepInput.reason("行政判决撤销处罚决定"));
    assertThat(stories.line(first, "report-revocation").dueOn()).isEqualTo("2024-10-14");
    assertThat(refusal(() -> stories.take(ZHENG_CREDIT, first, "revoke")))
        .satisfies(r -> assertThat(r.article()).isEqualTo("13"));
    stories.take(SUN_CREDIT, first, "report-revocation");
    assertThat(stories.line(first, "revoke").dueOn()).isEqualTo("2024-10-14");

    var revoked = stories.take(ZHENG_CREDIT, first, "revoke");

    assertThat(revoked.summary().state()).isEqualTo(CaseState.REVOKED);
    assertThat(stories.until(second)).isEqualTo("2025-09-02");
    assertThat(outsider(ListQuestion.TODAY).dishonesty()).hasSize(1);
    assertThat(knownBeforeAndAfter("2024-10-01")).containsExactly("2026-03-15", "2025-09-02");
  }

  @Test
  void c3WithoutADocumentOfTheRightTypeThereIsNoDetermination() {
    stories.on("2024-06-03");
    var matter = stories.open(stories.wanted("C1.1", PENALTY, "2024-05-06"));

    assertThat(refusal(() -> stories.take(SUN_CREDIT, matter, "submit")))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.document-type");
              assertThat(refusal.article()).isEqualTo("8");
              assertThat(refusal.ruleSet()).isEqualTo("cnipa-credit-2022");
            });
    var unproved = stories.open(stories.wanted("C1.6", PENALTY, "2024-05-06"));
    assertThat(refusal(() -> stories.take(SUN_CREDIT, unproved, "submit")).guard())
        .isEqualTo("credit.proof-missing");
  }

  @Test
  void c3ADocumentOfTomorrowAndTheSameDocumentTwiceAreRefused() {
    stories.on("2024-06-03");
    assertThat(refusal(() -> stories.open(stories.wanted("C1.3", PENALTY, "2024-06-04"))).guard())
        .isEqualTo("credit.document-future");
    var wanted = stories.wanted("C1.3", PENALTY, "2024-06-01");
    stories.open(wanted);

    assertThat(refusal(() -> stories.open(wanted)).guard()).isEqualTo("credit.same-document");
    assertThat(stories.product().database().number("select count(*) from credit_case")).isOne();
  }

  @Test
  void c1AGroundIsOneOfThePackInForceOnTheDocumentsDay() {
    stories.on("2024-06-03");

    assertThat(refusal(() -> stories.open(stories.wanted("C1.8", PENALTY, "2024-06-01"))))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.ground-unknown");
              assertThat(refusal.article()).isEqualTo("6");
            });
    assertThatThrownBy(() -> stories.open(stories.wanted("C1.3", PENALTY, "2022-01-23")))
        .hasMessageContaining("ruleset.not-yet");
  }

  @Test
  void c2SomebodyLooksWhetherAnAbnormalFilingWasCorrectedInTime() {
    stories.on("2024-06-03");
    var matter = stories.open(stories.wanted("C1.1", "ABNORMAL_FILING_DECISION", "2024-05-06"));

    assertThat(refusal(() -> stories.take(SUN_CREDIT, matter, "submit")))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.exclusion-open");
              assertThat(refusal.article()).isEqualTo("7");
            });
  }

  @Test
  void af2TheTermOfTheNoticeHoldsTheCaseAndTheAnswerLetsItGoOn() {
    stories.on("2024-06-03");
    var matter = stories.open(corrected("C1.1", "ABNORMAL_FILING_DECISION"));
    assertThatThrownBy(() -> stories.take(SUN_CREDIT, matter, "record-filing"))
        .hasMessageContaining("credit.at-sub-resource");
    var told = record(SUN_CREDIT, matter, null);

    assertThat(told.replyUntil()).isEqualTo("2024-07-15");
    assertThat(stories.line(matter, "answer-finding").rule()).isEqualTo("AF2");
    assertThat(refusal(() -> stories.take(SUN_CREDIT, matter, "submit")))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.abnormal-term-runs");
              assertThat(refusal.arguments()).containsExactly(LocalDate.parse("2024-07-15"));
              assertThat(refusal.ruleSet()).isEqualTo("order-77-2024");
            });
    assertThatThrownBy(() -> record(QIAN_CREDIT, matter, AbnormalAnswer.EXPLAINED))
        .hasMessageContaining("credit.handler-only");
    var answered = record(SUN_CREDIT, matter, AbnormalAnswer.EXPLAINED);
    assertThat(answered.replyUntil()).isNull();
    assertThat(answered.version()).isGreaterThan(told.version());
    stories.take(SUN_CREDIT, matter, "submit");
    assertThatThrownBy(() -> record(SUN_CREDIT, matter, AbnormalAnswer.WITHDRAWN))
        .hasMessageContaining("workflow.wrong-state");
  }

  private AbnormalFiling record(
      Caller caller, CaseDetails matter, @Nullable AbnormalAnswer answer) {
    var told = LocalDate.parse("2024-05-13");
    var said =
        new AbnormalFiling(
            List.of("AF1.1", "AF1.5"),
            "专通1号",
            told,
            null,
            answer,
            answer == null ? null : told,
            true,
            false,
            null,
            null,
            null,
            0);
    var id = matter.summary().id();
    var version = stories.get(id).summary().version();
    return stories
        .product()
        .as(caller, AbnormalFilingService.class, s -> s.write(id, version, said));
  }

  private NewCase corrected(String ground, String type) {
    var wanted = stories.wanted(ground, type, "2024-05-06");
    return new NewCase(
        wanted.subject(),
        wanted.list(),
        ground,
        wanted.basisDocument(),
        wanted.evidence(),
        null,
        wanted.unit(),
        false,
        null,
        null,
        null);
  }

  @Test
  void makerReviewerAndApproverAreThreePeople() {
    var all =
        Officials.of(
            "all.credit",
            "cnipa",
            Role.CREDIT_HANDLER,
            Role.CREDIT_LEGAL,
            Role.CREDIT_APPROVER,
            Role.CREDIT_PUBLISHER);
    stories.on("2024-06-03");
    var matter = stories.open(stories.wanted("C1.3", PENALTY, "2024-06-01"));
    stories.take(all, matter, "submit");
    assertThat(refusal(() -> stories.take(all, matter, "pass-review", note("同意"))).guard())
        .isEqualTo("credit.not-maker");
    assertThat(refusal(() -> stories.take(WU_CREDIT, matter, "determine", note("1号"))))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.no-legal-review");
              assertThat(refusal.article()).isEqualTo("58");
            });
    stories.take(QIAN_CREDIT, matter, "pass-review", note("同意"));
    assertThat(refusal(() -> stories.take(all, matter, "determine", note("1号"))).guard())
        .isEqualTo("credit.not-maker");
    stories.take(WU_CREDIT, matter, "recuse", StepInput.reason("与当事人有利害关系"));
    assertThat(refusal(() -> stories.take(WU_CREDIT, matter, "determine", note("1号"))))
        .satisfies(refusal -> assertThat(refusal.article()).isEqualTo("43"));
  }

  @Test
  void aDepartmentSeesItsOwnCasesAndASystemWhatItOpenedItself() {
    stories.on("2024-06-03");
    stories.open(stories.wanted("C1.3", PENALTY, "2024-06-01"));
    var bySystem = stories.wanted("C1.3", PENALTY, "2024-06-02");
    stories.product().as(DEMO_SYSTEM, CreditCaseService.class, s -> s.open(bySystem));

    assertThat(count(SUN_CREDIT)).isEqualTo(2);
    assertThat(count(DEMO_SYSTEM)).isEqualTo(1);
    assertThat(count(Officials.SUPERIOR_SAMR)).isZero();
    assertThatThrownBy(() -> count(READER_SYSTEM)).hasMessageContaining("credit.staff-only");
    assertThatThrownBy(() -> count(CHEN_CCPD)).hasMessageContaining("credit.staff-only");
  }

  @Test
  void thePastIsForThoseWhoMaySeeItAndTheLookIsRecorded() {
    stories.publishedOn("2024-06-03");

    assertThat(outsider(ListQuestion.TODAY).formerlyListed()).isNull();
    assertThat(stories.status(SUN_CREDIT, ListQuestion.TODAY).formerlyListed()).isNull();
    assertThat(insider(ListQuestion.TODAY).formerlyListed()).isFalse();
    assertThatThrownBy(() -> stories.status(CHEN_CCPD, new ListQuestion(null, null, null, "好奇")))
        .hasMessageContaining("credit.history-only");
    assertThat(
            stories
                .product()
                .database()
                .number("select count(*) from audit_record where action = 'look-up-history'"))
        .isOne();
  }

  @Test
  void theListIsReadByPagesAndByBothTimes() {
    stories.publishedOn("2024-06-03");

    var page =
        stories
            .product()
            .as(
                CHEN_CCPD,
                CreditListService.class,
                s -> s.entries(CreditList.DISHONESTY, ListQuestion.TODAY, 10, null, true));
    assertThat(page.total()).isEqualTo(1);
    assertThat(page.items().get(0).subject()).isEqualTo(CreditStories.CODE);
    assertThat(
            stories
                .product()
                .as(
                    CHEN_CCPD,
                    CreditListService.class,
                    s -> s.entries(CreditList.DISHONESTY, validOn("2024-06-02"), 10, null, false))
                .items())
        .isEmpty();
  }

  @Test
  void changingAPackShowsWhichOpenDatesWouldMove() {
    stories.determinedOn("2024-06-03");
    var text = Objects.requireNonNull(ShippedPacks.files().get("cnipa-credit-2022"));
    var at = text.indexOf("\"value\": 5", text.indexOf("determination.report.term"));
    var changed = text.substring(0, at) + "\"value\": 7" + text.substring(at + 10);
    var preview =
        stories
            .product()
            .as(
                QIAN_CREDIT,
                RulePackAdministration.class,
                a -> a.preview(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8))));

    assertThat(preview.moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.nowOn()).isEqualTo("2024-06-11");
              assertThat(move.thenOn()).isEqualTo("2024-06-13");
            });
  }

  @Test
  void whatIsDueWaitsInTheWorklistOfWhoIsToAct() {
    stories.on("2024-06-03");
    var matter = stories.open(stories.wanted("C1.3", PENALTY, "2024-06-01"));
    stories.take(SUN_CREDIT, matter, "submit");
    assertThat(waiting(QIAN_CREDIT)).containsExactly("CREDIT_CASE null");
    assertThat(waiting(WU_CREDIT)).isEmpty();
    stories.take(QIAN_CREDIT, matter, "pass-review", note("同意"));
    assertThat(waiting(QIAN_CREDIT)).isEmpty();
    assertThat(waiting(WU_CREDIT)).hasSize(1);
    stories.take(WU_CREDIT, matter, "determine", note("1号"));
    assertThat(waiting(SUN_CREDIT)).containsExactly("CREDIT_CASE 2024-06-11");
    assertThat(waiting(ZHENG_CREDIT)).isEmpty();
  }

  private List<String> waiting(Caller caller) {
    return stories
        .product()
        .as(caller, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 50, null, false))
        .items()
        .stream()
        .map(item -> item.kind() + " " + item.dueOn())
        .toList();
  }

  private List<String> knownBeforeAndAfter(String day) {
    var before = new ListQuestion(LocalDate.parse("2024-12-01"), moment(day), null, "核对");
    var now = new ListQuestion(LocalDate.parse("2024-12-01"), null, null, "核对");
    return List.of(lastUntil(insiderAs(before)), lastUntil(insiderAs(now)));
  }

  private static String lastUntil(SubjectStatus status) {
    return status.dishonesty().get(status.dishonesty().size() - 1).until().toString();
  }

  private static Instant moment(String day) {
    return Instant.parse(day + "T00:00:00Z");
  }

  private SubjectStatus outsider(ListQuestion question) {
    return stories.status(READER_SYSTEM, question);
  }

  private SubjectStatus insider(ListQuestion question) {
    return insiderAs(new ListQuestion(question.validOn(), question.knownOn(), null, "核对档案"));
  }

  private SubjectStatus insiderAs(ListQuestion question) {
    return stories.status(SUN_CREDIT, question);
  }

  private static ListQuestion validOn(String day) {
    return new ListQuestion(LocalDate.parse(day), null, null, null);
  }

  private int count(Caller caller) {
    return stories
        .product()
        .as(caller, CreditCaseService.class, s -> s.list(CaseFilter.ALL, 50, null, false))
        .items()
        .size();
  }

  private static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(DomainException.class, call).blockedBy().get(0);
  }
}
