package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.credit.service.CreditStories.objection;
import static org.ipplan.credit.service.CreditStories.repair;
import static org.ipplan.credit.service.CreditStories.verified;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.ApplicationState;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.ListQuestion;
import org.ipplan.credit.NewApplication;
import org.ipplan.credit.SubjectStatus;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objections and repairs of determinations. */
class RepairScenarioTest {
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
  void c13ARepairADayEarlyIsRefusedWithTheArticleAndTheFirstPossibleDay() {
    stories.publishedOn("2024-03-15");
    stories.on("2024-09-14");

    assertThat(refusal(() -> stories.file(SUN_CREDIT, repair())))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.repair-too-early");
              assertThat(refusal.arguments()).containsExactly(LocalDate.parse("2024-09-15"));
              assertThat(refusal.article()).isEqualTo("15");
              assertThat(refusal.ruleSet()).isEqualTo("cnipa-credit-2022");
            });
    assertThat(stories.product().database().number("select count(*) from credit_application"))
        .isZero();
    stories.on("2024-09-15");
    assertThat(stories.file(SUN_CREDIT, repair()).state()).isEqualTo(ApplicationState.FILED);
  }

  @Test
  void c13FollowsThePackWhenItsMonthsChange() {
    stories.changeTerm("determination.repair.minimum", 6, 3);
    stories.publishedOn("2024-03-15");
    stories.on("2024-06-15");

    assertThat(stories.file(SUN_CREDIT, repair()).state()).isEqualTo(ApplicationState.FILED);
  }

  @Test
  void w5ARepairIsDecidedWithinTenWorkingDaysOfC14() {
    stories.publishedOn("2025-07-01");
    stories.on("2026-02-13");
    var filed = stories.file(SUN_CREDIT, repair());
    var accepted = stories.take(SUN_CREDIT, filed, "accept", StepInput.NONE);

    assertThat(accepted.due())
        .satisfies(due -> assertThat(due).extracting("dueOn").hasToString("2026-03-05"));
    assertThat(accepted.ruleSet()).isEqualTo("cnipa-credit-2022");
  }

  @Test
  void c14AGrantedRepairEndsPublicityAtOnceAndIsCirculatedInFiveWorkingDays() {
    var matter = stories.publishedOn("2024-03-15");
    stories.on("2024-10-08");

    var granted = stories.repaired();

    assertThat(granted.state()).isEqualTo(ApplicationState.DECIDED_FOR);
    assertThat(granted.due()).extracting("dueOn").hasToString("2024-10-14");
    assertThat(stories.get(matter.summary().id()).summary().state()).isEqualTo(CaseState.REPAIRED);
    assertThat(stories.status(READER_SYSTEM, ListQuestion.TODAY).dishonesty()).isEmpty();
    assertThat(stories.status(READER_SYSTEM, validOn("2024-05-01")).dishonesty()).isEmpty();
    assertThat(past("2024-05-01").dishonesty()).hasSize(1);
    assertThat(past("2024-10-08").formerlyListed()).isTrue();
    assertThat(stories.take(ZHENG_CREDIT, granted, "circulate", StepInput.NONE).circulatedOn())
        .isEqualTo("2024-10-08");
  }

  @Test
  void c13EveryConditionIsVerifiedAndAnotherDecides() {
    stories.publishedOn("2024-03-15");
    stories.on("2024-10-08");
    var filed = stories.file(SUN_CREDIT, repair());
    stories.take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    assertThat(refusal(() -> stories.take(WU_CREDIT, filed, "decide-for", StepInput.NONE)).guard())
        .isEqualTo("credit.not-verified");
    stories.take(SUN_CREDIT, filed, "verify", CreditStories.note("部分核实"));

    assertThat(refusal(() -> stories.take(WU_CREDIT, filed, "decide-for", StepInput.NONE)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.condition-unverified");
              assertThat(refusal.article()).isEqualTo("15");
            });
    assertThatThrownBy(() -> stories.take(WU_CREDIT, filed, "decide-against", StepInput.NONE))
        .hasMessageContaining("input.invalid");
    var refused = stories.take(WU_CREDIT, filed, "decide-against", StepInput.reason("义务尚未履行完毕"));
    assertThat(refused.reasons()).isEqualTo("义务尚未履行完毕");
  }

  @Test
  void c15ASecondRepairWaitsAYearAfterTheLast() {
    stories.publishedOn("2024-03-15");
    stories.on("2024-10-08");
    stories.repaired();
    stories.publishedOn("2024-11-01");
    stories.on("2025-05-06");

    assertThat(refusal(() -> stories.file(SUN_CREDIT, repair())))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.repaired-recently");
              assertThat(refusal.arguments())
                  .containsExactly(LocalDate.parse("2024-10-08"), LocalDate.parse("2025-10-08"));
              assertThat(refusal.article()).isEqualTo("16");
            });
  }

  @Test
  void c15ANewDeterminationDuringTheRequestBarsIt() {
    stories.publishedOn("2024-03-15");
    stories.on("2024-10-08");
    var filed = stories.file(SUN_CREDIT, repair());
    stories.take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    stories.take(SUN_CREDIT, filed, "verify", verified());
    stories.determinedOn("2024-10-10");

    assertThat(refusal(() -> stories.take(WU_CREDIT, filed, "decide-for", StepInput.NONE)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.new-determination");
              assertThat(refusal.article()).isEqualTo("16");
            });
  }

  @Test
  void c15DeceitRestoresTheEntryAndCountsItAnew() {
    var matter = stories.publishedOn("2024-03-15");
    stories.on("2024-10-08");
    var granted = stories.repaired();
    stories.on("2024-12-02");

    var annulled = stories.take(WU_CREDIT, granted, "annul", StepInput.reason("证明材料系伪造"));

    assertThat(annulled.state()).isEqualTo(ApplicationState.DECIDED_AGAINST);
    assertThat(stories.until(matter)).isEqualTo("2025-12-02");
    assertThat(stories.status(READER_SYSTEM, ListQuestion.TODAY).dishonesty()).hasSize(1);
    assertThat(past("2024-11-01").dishonesty()).isEmpty();
    assertThat(refusal(() -> stories.file(SUN_CREDIT, repair())).arguments())
        .containsExactly(LocalDate.parse("2025-06-02"));
  }

  @Test
  void c12AnObjectionNeedsWhatRevokedTheBasisDocument() {
    var matter = stories.publishedOn("2024-03-15");
    stories.on("2024-04-08");
    assertThat(refusal(() -> stories.file(DEMO_SYSTEM, objection(null))))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.objection-without-revocation");
              assertThat(refusal.article()).isEqualTo("14");
            });
    var filed = stories.file(DEMO_SYSTEM, objection("（2024）京行终1号"));
    stories.take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    stories.take(SUN_CREDIT, filed, "verify", CreditStories.note("判决已生效"));

    stories.take(WU_CREDIT, filed, "decide-for", StepInput.NONE);

    assertThat(stories.get(matter.summary().id()).summary().state()).isEqualTo(CaseState.REVOKED);
    assertThat(stories.status(READER_SYSTEM, ListQuestion.TODAY).dishonesty()).isEmpty();
  }

  @Test
  void thePapersOfTheDayAreAskedForAtAcceptance() {
    stories.publishedOn("2025-07-01");
    stories.on("2026-02-13");
    var without =
        new NewApplication(ApplicationKind.REPAIR, null, "申请人", "申请修复", List.of(), false, null);
    var filed = stories.file(SUN_CREDIT, without);

    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () -> stories.take(SUN_CREDIT, filed, "accept", StepInput.NONE))
                .blockedBy())
        .extracting(Refusal::ruleSet)
        .containsExactly("go-22-2025", "go-22-2025");
  }

  @Test
  void onlyTheCounterAndPortalsFile() {
    stories.publishedOn("2024-03-15");

    assertThatThrownBy(() -> stories.file(CHEN_CCPD, repair()))
        .hasMessageContaining("credit.filer-only");
  }

  private SubjectStatus past(String validOn) {
    return stories.status(
        SUN_CREDIT, new ListQuestion(LocalDate.parse(validOn), null, null, "核对档案"));
  }

  private static ListQuestion validOn(String day) {
    return new ListQuestion(LocalDate.parse(day), null, null, null);
  }

  private static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(DomainException.class, call).blockedBy().get(0);
  }
}
