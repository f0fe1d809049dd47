package org.ipplan.evaluation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ipplan.evaluation.AppealDecision;
import org.ipplan.evaluation.AppealFilter;
import org.ipplan.evaluation.AppealState;
import org.ipplan.evaluation.CountedRecord;
import org.ipplan.evaluation.CriterionKind;
import org.ipplan.evaluation.Evaluation;
import org.ipplan.evaluation.EvaluationAppealService;
import org.ipplan.evaluation.EvaluationDetails;
import org.ipplan.evaluation.EvaluationFilter;
import org.ipplan.evaluation.EvaluationSchemeService;
import org.ipplan.evaluation.EvaluationService;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.NewAppeal;
import org.ipplan.evaluation.NewRound;
import org.ipplan.evaluation.NewScheme;
import org.ipplan.evaluation.Reading;
import org.ipplan.evaluation.RoundState;
import org.ipplan.evaluation.SchemeState;
import org.ipplan.evaluation.Treatment;
import org.ipplan.evaluation.WhatIf;
import org.ipplan.notification.NotificationFilter;
import org.ipplan.notification.NotificationService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year from its counting to the final score, on records of every kind that is counted. */
class EvaluationScenarioTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 6, 3);
  private static final String PLAN = "00000000-0000-0000-0000-000000002024";
  private static final UUID LATE_SHARE = UUID.randomUUID();

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    product
        .database()
        .execute(
            """
            INSERT INTO plan_version (id, year, number, state, source_hash, imported_by,
              imported_at, published_by, published_at)
            VALUES ('%s', 2024, 1, 'PUBLISHED', 'hash', 'li.office', now(), 'zhang.office', now())
            """
                .formatted(PLAN),
            "INSERT INTO reporting_period (code, year, from_on, to_on, due_on)"
                + " VALUES ('2024-T1', 2024, '2024-01-01', '2024-03-31', '2024-04-15')");
    // signed for in time and done in time, reported in time; signed for late, not done, no report
    share(1, UUID.randomUUID(), "ccpd", "LEAD", "DONE", "2024-01-05", "2024-05-31", "2024-05-20");
    share(2, LATE_SHARE, "ccpd", "PARTICIPANT", "ACCEPTED", "2024-02-05", "2024-05-10", null);
    share(3, UUID.randomUUID(), "samr", "LEAD", "PENDING", null, "2024-12-31", null);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  private void share(
      int number,
      UUID id,
      String department,
      String role,
      String state,
      @Nullable String signed,
      String due,
      @Nullable String done) {
    var task = UUID.randomUUID();
    product
        .database()
        .execute(
            """
            INSERT INTO task (id, plan_version_id, year, number, label, title_zh, mode, open_ended,
              due_on, state)
            VALUES ('%s', '%s', 2024, %d, '%d', '任务', 'SOLE', false, '%s', 'IN_PROGRESS')
            """
                .formatted(task, PLAN, number, number, due),
            """
            INSERT INTO assignment (id, task_id, department_code, role, position, state,
              assigned_at, sign_for_by_on, due_on, accepted_at, ended_at)
            VALUES ('%s', '%s', '%s', '%s', 1, '%s', '2024-01-02T10:00:00+08:00', '2024-01-09',
              '%s', %s, %s)
            """
                .formatted(id, task, department, role, state, due, moment(signed), moment(done)));
  }

  private static String moment(@Nullable String day) {
    return day == null ? "NULL" : "'" + day + "T10:00:00+08:00'";
  }

  @Test
  void everyRecordIsCountedAsItWasAndThePartsAddUp() {
    var round = started();

    var ccpd = get(LI_OFFICE, "ccpd", EvaluationFilter.LATEST);

    assertThat(lines(ccpd))
        .containsExactly(
            "COMPLETION 1 IN_TIME 2/2",
            "COMPLETION 2 MISSED 0/1",
            "REPORTING 2 MISSED 0/1",
            "SIGNING 1 IN_TIME 1/1",
            "SIGNING 2 LATE 0/1");
    // 10, 25 and 25 of 100 apply: 16.67, 41.67 and 41.66 are at stake
    assertThat(points(ccpd.evaluation(), Evidence.SIGNING)).isEqualTo("8.34 of 16.67");
    assertThat(points(ccpd.evaluation(), Evidence.REPORTING)).isEqualTo("0.00 of 41.67");
    assertThat(points(ccpd.evaluation(), Evidence.COMPLETION)).isEqualTo("27.77 of 41.66");
    assertThat(ccpd.evaluation().score().total()).isEqualByComparingTo("36.11");
    assertThat(ccpd.evaluation().replays()).isTrue();
    assertThat(total("samr")).isEqualByComparingTo("0");
    assertThat(round(LI_OFFICE, round)).isEqualTo(RoundState.DRAFT);
  }

  @Test
  void slipsUrgesPraiseAndCasesAddAndTakePointsUpToTheirCaps() {
    product
        .database()
        .execute(
            """
            INSERT INTO typical_case (id, year, batch, department_code, unit, title, summary,
              practice, results, state, written_by, written_at, submitted_by, submitted_at,
              shortlisted_by, decided_by, decided_at, published_on)
            SELECT gen_random_uuid(), 2024, 3, 'ccpd', '单位', '案例', '摘', '做', '成', 'PUBLISHED',
              'chen.ccpd', now(), 'chen.ccpd', now(), 'li.office', 'zhang.office', now(),
              '2024-05-01'
            FROM generate_series(1, 4)
            """,
            """
            INSERT INTO slip (id, year, number, colour, state, assignment_id, task_id,
              department_code, reason, working_days, prepared_by, prepared_at, sent_by, sent_at,
              answer_by_on)
            SELECT gen_random_uuid(), 2024, 1, 'YELLOW', 'SENT', a.id, a.task_id, 'ccpd', '滞后', 5,
              'li.office', now(), 'zhang.office', '2024-05-20T10:00:00+08:00', '2024-05-28'
            FROM assignment a WHERE a.id = '%s'
            """
                .formatted(LATE_SHARE));

    var today = get(LI_OFFICE, "ccpd", EvaluationFilter.TODAY).evaluation();

    assertThat(points(today, Evidence.TYPICAL_CASES)).isEqualTo("6.00 of 6.00");
    assertThat(points(today, Evidence.YELLOW_SLIPS)).isEqualTo("-1.00 of 5.00");
    assertThat(today.score().total()).isEqualByComparingTo("41.11");
  }

  @Test
  void aPastScoreIsWorkedOutAgainFromWhatWasStoredAlone() {
    started();
    var before = get(LI_OFFICE, "ccpd", EvaluationFilter.round(1));
    product
        .database()
        .execute(
            "UPDATE assignment SET state = 'DONE', accepted_at = '2024-01-03T10:00:00+08:00',"
                + " ended_at = '2024-05-01T10:00:00+08:00' WHERE id = '"
                + LATE_SHARE
                + "'",
            "UPDATE task SET title_zh = '改名', due_on = '2025-01-01'");

    assertThat(get(LI_OFFICE, "ccpd", EvaluationFilter.round(1))).isEqualTo(before);
    assertThat(get(LI_OFFICE, "ccpd", EvaluationFilter.TODAY).evaluation().score().total())
        .isNotEqualByComparingTo(before.evaluation().score().total());
  }

  @Test
  void eachReadsWhatIsForThem() {
    assertThat(departments(CHEN_CCPD)).containsExactly("ccpd PROVISIONAL");
    var round = started();
    assertThat(departments(LI_OFFICE)).containsExactly("ccpd DRAFT", "samr DRAFT");
    assertThat(departments(LEADER_FENG)).hasSize(2);
    assertThat(departments(CHEN_CCPD)).containsExactly("ccpd PROVISIONAL");
    assertThatThrownBy(() -> round(CHEN_CCPD, round))
        .hasMessageContaining("evaluation.round-not-found");
    announce(round);
    assertThat(departments(CHEN_CCPD)).containsExactly("ccpd ANNOUNCED");
    assertThat(departments(AUDITOR)).isEmpty();
    assertThat(departments(READER_SYSTEM)).isEmpty();
    assertThatThrownBy(() -> get(HUANG_SAMR, "ccpd", EvaluationFilter.LATEST))
        .hasMessageContaining("evaluation.not-found");
    assertThatThrownBy(() -> get(AUDITOR, "ccpd", EvaluationFilter.LATEST))
        .hasMessageContaining("evaluation.not-found");
    assertThat(get(HUANG_SAMR, "samr", EvaluationFilter.LATEST).evaluation().department())
        .isEqualTo("samr");
  }

  @Test
  void anAppealThatIsUpheldCorrectsTheScoreAndBothStayReadable() {
    var round = started();
    announce(round);
    var signing = line("SIGNING 2 LATE 0/1");
    var filed = file(CHEN_CCPD, new NewAppeal(null, Evidence.SIGNING, signing.id(), "签收时系统维护"));
    assertThat(waiting(LEADER_FENG)).containsExactly("EVALUATION_APPEAL FILED");
    assertThat(waiting(LI_OFFICE)).doesNotContain("EVALUATION_APPEAL FILED");
    assertThat(waiting(CHEN_CCPD)).contains("EVALUATION ANNOUNCED");
    assertThat(told(LEADER_FENG)).contains("evaluation.appealed");
    assertThat(told(CHEN_CCPD)).contains("evaluation.announced");
    assertThatThrownBy(
            () -> file(CHEN_CCPD, new NewAppeal(null, Evidence.SIGNING, signing.id(), "再次申诉")))
        .hasMessageContaining("evaluation-appeal.already");
    assertThatThrownBy(() -> decide(LI_OFFICE, filed, "reject", AppealDecision.reason("理由")))
        .hasMessageContaining("evaluation-appeal.makers-recused");
    assertThatThrownBy(() -> decide(ZHANG_OFFICE, filed, "reject", AppealDecision.reason("理由")))
        .hasMessageContaining("evaluation-appeal.makers-recused");
    at("2024-06-05");
    var before = Instant.parse("2024-06-04T23:00:00Z");

    decide(
        LEADER_FENG,
        filed,
        "uphold",
        new AppealDecision("日志证实", Treatment.COUNTED, BigDecimal.ONE, null));

    var corrected = get(CHEN_CCPD, "ccpd", EvaluationFilter.LATEST).evaluation();
    assertThat(corrected.score().total()).isEqualByComparingTo("44.44");
    assertThat(corrected.original().total()).isEqualByComparingTo("36.11");
    assertThat(corrected.corrections()).isEqualTo(1);
    assertThat(corrected.replays()).isTrue();
    var then = get(CHEN_CCPD, "ccpd", new EvaluationFilter(1, before)).evaluation();
    assertThat(then.score().total()).isEqualByComparingTo("36.11");
    assertThat(then.openAppeals()).isEqualTo(1);
    var kept = line("SIGNING 2 LATE 0/1").correction();
    assertThat(kept).isNotNull().extracting(CountedRecord.Correction::reason).isEqualTo("日志证实");
    assertThat(told(CHEN_CCPD)).contains("evaluation.upheld");
  }

  @Test
  void aRecordThatDoesNotCountAndOneThatIsAddedAreCorrectionsToo() {
    var round = started();
    announce(round);
    var missed = line("REPORTING 2 MISSED 0/1");
    var against = file(CHEN_CCPD, new NewAppeal(1, Evidence.REPORTING, missed.id(), "无需报告"));
    var added = file(CHEN_CCPD, new NewAppeal(1, Evidence.CO_SIGNING, null, "漏计会签一次"));
    assertThatThrownBy(() -> decide(LEADER_FENG, against, "uphold", AppealDecision.reason("理由")))
        .hasMessageContaining("input.invalid");

    decide(
        LEADER_FENG,
        against,
        "uphold",
        new AppealDecision("确无需报告", Treatment.EXCLUDED, null, null));
    decide(
        LEADER_FENG,
        added,
        "uphold",
        new AppealDecision("查实", Treatment.ADDED, BigDecimal.ONE, BigDecimal.ONE));

    var score = get(LI_OFFICE, "ccpd", EvaluationFilter.LATEST).evaluation().score();
    assertThat(score.parts().get(1).applies()).isFalse();
    // 10, 10 and 25 apply: 22.22, 22.22 and 55.56 are at stake; 11.11, 22.22 and 37.04 are earned
    assertThat(score.total()).isEqualByComparingTo("70.37");
    assertThat(appeals(CHEN_CCPD)).containsOnly(AppealState.UPHELD).hasSize(2);
    assertThat(appeals(HUANG_SAMR)).isEmpty();
  }

  @Test
  void aRoundBecomesFinalOnceNobodyMayAppealAndNothingIsOpen() {
    var round = started();
    assertThatThrownBy(() -> take(LI_OFFICE, round, "announce"))
        .hasMessageContaining("evaluation.office-lead-only");
    announce(round);
    var filed = file(CHEN_CCPD, new NewAppeal(null, Evidence.REPORTING, null, "漏计"));
    assertThatThrownBy(() -> take(ZHANG_OFFICE, round, "finalise"))
        .hasMessageContaining("evaluation.window-open");
    // ten working days from 3 June 2024 end on the 18th: the 10th is the Dragon Boat Festival
    at("2024-06-19");
    assertThatThrownBy(() -> take(ZHANG_OFFICE, round, "finalise"))
        .hasMessageContaining("evaluation.appeals-open");
    assertThatThrownBy(() -> file(CHEN_CCPD, new NewAppeal(null, Evidence.SIGNING, null, "迟了")))
        .hasMessageContaining("evaluation-appeal.not-open");
    decide(CHEN_CCPD, filed, "withdraw", AppealDecision.reason(null));
    assertThat(waiting(ZHANG_OFFICE)).contains("EVALUATION ANNOUNCED");

    take(ZHANG_OFFICE, round, "finalise");

    var finished = get(CHEN_CCPD, "ccpd", EvaluationFilter.LATEST).evaluation();
    assertThat(finished.recordedFinal()).isEqualByComparingTo("36.11");
    assertThat(finished.replays()).isTrue();
    assertThat(told(CHEN_CCPD)).contains("evaluation.final");
  }

  @Test
  void aDayIsCountedOnceUnlessThatWasDiscarded() {
    var round = started();
    assertThatThrownBy(this::started).hasMessageContaining("evaluation.already");
    take(LI_OFFICE, round, "discard");

    started();

    assertThat(get(LI_OFFICE, "ccpd", EvaluationFilter.LATEST).evaluation().round())
        .isNotNull()
        .extracting(each -> each.number())
        .isEqualTo(2);
    assertThatThrownBy(
            () ->
                product.as(
                    LI_OFFICE,
                    EvaluationService.class,
                    s -> s.start(2024, new NewRound(AS_OF.plusDays(1), "明天"))))
        .hasMessageContaining("input.invalid");
    assertThatThrownBy(() -> list(LI_OFFICE, 2023, EvaluationFilter.LATEST))
        .hasMessageContaining("evaluation.no-scheme");
  }

  @Test
  void anotherEditionIsConfirmedByAnotherLeadAndRoundsKeepTheirs() {
    var first = started();
    var proposed =
        product.as(LI_OFFICE, EvaluationSchemeService.class, schemes -> schemes.propose(edition()));
    assertThat(waiting(ZHANG_OFFICE)).contains("EVALUATION_SCHEME PROPOSED");
    assertThatThrownBy(
            () -> product.as(CHEN_CCPD, EvaluationSchemeService.class, s -> s.get(proposed)))
        .hasMessageContaining("evaluation-scheme.not-found");
    var whatIf =
        product.as(
            LI_OFFICE,
            EvaluationService.class,
            s -> s.simulate(2024, "ccpd", new WhatIf(1, proposed, List.of())));
    assertThat(whatIf.then().total()).isEqualByComparingTo("50");

    product.as(
        ZHANG_OFFICE,
        EvaluationSchemeService.class,
        s -> s.take(proposed, "confirm", s.get(proposed).version(), StepInput.NONE));

    var states =
        product.as(CHEN_CCPD, EvaluationSchemeService.class, EvaluationSchemeService::list);
    assertThat(states)
        .extracting(each -> each.state())
        .containsExactly(SchemeState.IN_FORCE, SchemeState.SUPERSEDED);
    assertThat(total("ccpd")).isEqualByComparingTo("36.11");
    take(LI_OFFICE, first, "discard");
    started();
    assertThat(total("ccpd")).isEqualByComparingTo("50");
  }

  @Test
  void whatWouldBeStoresNothing() {
    started();
    var change = new WhatIf.Change(Evidence.REPORTING, BigDecimal.ONE, BigDecimal.ONE);

    var outcome =
        product.as(
            LI_OFFICE,
            EvaluationService.class,
            s -> s.simulate(2024, "ccpd", new WhatIf(null, null, List.of(change))));

    assertThat(outcome.now().score().total()).isEqualByComparingTo("36.11");
    // one of two reports in time: 20.84 of 41.67
    assertThat(outcome.then().total()).isEqualByComparingTo("56.95");
    assertThat(total("ccpd")).isEqualByComparingTo("36.11");
    assertThatThrownBy(
            () ->
                product.as(
                    HUANG_SAMR,
                    EvaluationService.class,
                    s -> s.simulate(2024, "ccpd", new WhatIf(null, null, List.of()))))
        .hasMessageContaining("evaluation.not-found");
  }

  @Test
  void anyNumberOfDepartmentsTakesTheSameStatements() {
    started();
    var few = statements(s -> s.list(2024, EvaluationFilter.LATEST));
    var fewToday = statements(s -> s.list(2024, EvaluationFilter.TODAY));
    var fewCounted = statements(s -> s.start(2024, new NewRound(AS_OF.minusDays(1), "少")));
    product
        .database()
        .execute(
            """
            INSERT INTO assignment (id, task_id, department_code, role, position, state,
              assigned_at, sign_for_by_on, due_on)
            SELECT gen_random_uuid(), t.id, d.code, 'PARTICIPANT', 9, 'PENDING',
              '2024-01-02T10:00:00+08:00', '2024-01-09', '2024-12-31'
            FROM task t CROSS JOIN department d
            WHERE d.kind = 'DEPARTMENT' AND d.code NOT IN ('ccpd', 'samr')
            """);
    take(LI_OFFICE, rounds().get(1), "discard");
    started();

    assertThat(statements(s -> s.list(2024, EvaluationFilter.LATEST))).isEqualTo(few);
    assertThat(statements(s -> s.list(2024, EvaluationFilter.TODAY))).isEqualTo(fewToday);
    assertThat(statements(s -> s.start(2024, new NewRound(AS_OF.minusDays(2), "多"))))
        .isEqualTo(fewCounted);
    assertThat(list(LI_OFFICE, 2024, EvaluationFilter.LATEST)).hasSizeGreaterThan(30);
  }

  private long statements(Function<EvaluationService, Object> call) {
    product.statistics().clear();
    product.as(LI_OFFICE, EvaluationService.class, call);
    return product.statistics().getPrepareStatementCount();
  }

  private List<UUID> rounds() {
    return product.as(LI_OFFICE, EvaluationService.class, s -> s.rounds(2024)).stream()
        .map(each -> each.id())
        .toList();
  }

  private static NewScheme edition() {
    return new NewScheme(
        2024,
        "第二版",
        "Second edition",
        new BigDecimal("3"),
        BigDecimal.ONE,
        5,
        List.of(
            new NewScheme.Line(Evidence.SIGNING, CriterionKind.RATE, new BigDecimal("100"), null)),
        "只看签收");
  }

  private UUID started() {
    return product.as(
        LI_OFFICE, EvaluationService.class, s -> s.start(2024, new NewRound(AS_OF, "年中考核")));
  }

  private void announce(UUID round) {
    take(ZHANG_OFFICE, round, "announce");
  }

  private void take(Caller who, UUID round, String action) {
    product.as(
        who,
        EvaluationService.class,
        s ->
            s.take(
                round,
                action,
                s.rounds(2024).stream()
                    .filter(each -> each.id().equals(round))
                    .findFirst()
                    .orElseThrow()
                    .version(),
                StepInput.reason("理由")));
  }

  private RoundState round(Caller who, UUID round) {
    return product.as(who, EvaluationService.class, s -> s.round(round)).state();
  }

  private UUID file(Caller who, NewAppeal appeal) {
    return product.as(who, EvaluationAppealService.class, s -> s.file(2024, "ccpd", appeal));
  }

  private void decide(Caller who, UUID appeal, String action, AppealDecision decision) {
    product.as(
        who,
        EvaluationAppealService.class,
        s -> s.take(appeal, action, s.get(appeal).version(), decision));
  }

  private List<AppealState> appeals(Caller who) {
    return product
        .as(who, EvaluationAppealService.class, s -> s.list(AppealFilter.ALL, 50, null, true))
        .items()
        .stream()
        .map(each -> each.state())
        .toList();
  }

  private EvaluationDetails get(Caller who, String department, EvaluationFilter filter) {
    return product.as(who, EvaluationService.class, s -> s.get(2024, department, filter));
  }

  private List<Evaluation> list(Caller who, int year, EvaluationFilter filter) {
    return product.as(who, EvaluationService.class, s -> s.list(year, filter));
  }

  private List<String> departments(Caller who) {
    return list(who, 2024, EvaluationFilter.LATEST).stream()
        .map(
            each -> {
              var round = each.round();
              return each.department() + " " + (round == null ? "PROVISIONAL" : round.state());
            })
        .toList();
  }

  private @Nullable BigDecimal total(String department) {
    return get(LI_OFFICE, department, EvaluationFilter.LATEST).evaluation().score().total();
  }

  private CountedRecord line(String text) {
    return get(LI_OFFICE, "ccpd", EvaluationFilter.LATEST).records().stream()
        .filter(each -> text(each).equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(EvaluationDetails details) {
    assertThat(details.records()).noneMatch(each -> each.reading() == Reading.EVENT);
    return details.records().stream().map(EvaluationScenarioTest::text).sorted().toList();
  }

  private static String text(CountedRecord each) {
    return "%s %s %s %s/%s"
        .formatted(
            each.criterion(),
            each.taskNumber(),
            each.reading(),
            each.earned().stripTrailingZeros().toPlainString(),
            each.possible().stripTrailingZeros().toPlainString());
  }

  private static String points(Evaluation evaluation, Evidence criterion) {
    return evaluation.score().parts().stream()
        .filter(part -> part.criterion().code() == criterion)
        .map(part -> part.points() + " of " + part.of())
        .findFirst()
        .orElseThrow();
  }

  private List<String> waiting(Caller who) {
    return product
        .as(who, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 100, null, false))
        .items()
        .stream()
        .map(item -> item.kind() + " " + item.state())
        .toList();
  }

  private List<String> told(Caller who) {
    return product
        .as(who, NotificationService.class, s -> s.mine(NotificationFilter.ALL, 50, null, false))
        .items()
        .stream()
        .map(each -> each.message())
        .toList();
  }

  private void at(String day) {
    product.setNow(Instant.parse(day + "T01:00:00Z"));
  }
}
