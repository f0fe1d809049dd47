package org.ipplan.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.credit.CaseState.DETERMINED;
import static org.ipplan.credit.CaseState.DRAFT;
import static org.ipplan.credit.CaseState.EXPIRED;
import static org.ipplan.credit.CaseState.PUBLISHED;
import static org.ipplan.credit.CaseState.REJECTED;
import static org.ipplan.credit.CaseState.REPAIRED;
import static org.ipplan.credit.CaseState.REPORTED;
import static org.ipplan.credit.CaseState.REVOKED;
import static org.ipplan.credit.CaseState.UNDER_REVIEW;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.PANEL1_CREDIT;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.ApplicationState;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.NewApplication;
import org.ipplan.credit.NewCase;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Workflow;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every state, every step, every kind of caller. */
class CreditStepsTest {
  private static final RuleBook BOOK = ShippedPacks.book();
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(PublishedCalendars.all());
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");

  /** Wrote the case, and has every role. */
  private static final Caller MAKER =
      Officials.of(
          "maker.credit",
          "cnipa",
          Role.CREDIT_HANDLER,
          Role.CREDIT_LEGAL,
          Role.CREDIT_APPROVER,
          Role.CREDIT_PUBLISHER);

  /** An approver who stands in for the maker. */
  private static final Caller SUBSTITUTE =
      new Caller("sub.credit", Set.of(Role.CREDIT_APPROVER), "cnipa", "maker.credit");

  /** An approver who gave the legal opinion. */
  private static final Caller REVIEWER =
      Officials.of("reviewer.credit", "cnipa", Role.CREDIT_LEGAL, Role.CREDIT_APPROVER);

  private static final Set<Caller> ALL =
      Set.of(
          MAKER,
          SUBSTITUTE,
          REVIEWER,
          SUN_CREDIT,
          QIAN_CREDIT,
          WU_CREDIT,
          ZHENG_CREDIT,
          PANEL1_CREDIT,
          DEMO_SYSTEM,
          Officials.ZHANG_OFFICE,
          Officials.SYSADMIN);

  private static final Set<Caller> STAFF =
      Set.of(
          MAKER,
          SUBSTITUTE,
          REVIEWER,
          SUN_CREDIT,
          QIAN_CREDIT,
          WU_CREDIT,
          ZHENG_CREDIT,
          PANEL1_CREDIT);
  private static final Set<Caller> HANDLERS = Set.of(MAKER, SUN_CREDIT);
  private static final Map<CaseState, CaseState> RUNNING =
      Map.of(DETERMINED, DETERMINED, REPORTED, REPORTED, PUBLISHED, PUBLISHED);
  private static final Map<CaseState, CaseState> ENDING =
      Map.of(DETERMINED, REVOKED, REPORTED, REVOKED, PUBLISHED, REVOKED);

  @Test
  void theTableOfDeterminationsIsAsItShouldBe() {
    var matrix =
        cases(false, false)
            .row("report", HANDLERS, Map.of(DETERMINED, REPORTED))
            .row("publish", Set.of(MAKER, ZHENG_CREDIT), Map.of(REPORTED, PUBLISHED))
            .row("note-revocation", HANDLERS, RUNNING)
            .row("report-revocation", HANDLERS, Map.of())
            .row("revoke", Set.of(MAKER, ZHENG_CREDIT), Map.of());

    assertThat(product(matrix, Set.of(), Map.of(), Map.of(), Map.of()).faults(ALL)).isEmpty();
  }

  @Test
  void aRevokedBasisLeadsToRevocationAndNowhereElse() {
    var matrix =
        cases(true, false)
            .row("report", HANDLERS, Map.of())
            .row("publish", Set.of(MAKER, ZHENG_CREDIT), Map.of())
            .row("note-revocation", HANDLERS, Map.of())
            .row("report-revocation", HANDLERS, RUNNING)
            .row("revoke", Set.of(MAKER, ZHENG_CREDIT), Map.of());

    assertThat(product(matrix, Set.of(), Map.of(), Map.of(), Map.of()).faults(ALL)).isEmpty();
  }

  @Test
  void whatFollowsFromAnApplicationIsNobodysToTake() {
    var matrix =
        cases(false, true)
            .row("report", HANDLERS, Map.of(DETERMINED, REPORTED))
            .row("publish", Set.of(MAKER, ZHENG_CREDIT), Map.of(REPORTED, PUBLISHED))
            .row("note-revocation", HANDLERS, RUNNING)
            .row("report-revocation", HANDLERS, Map.of())
            .row("revoke", Set.of(MAKER, ZHENG_CREDIT), Map.of());

    assertThat(
            product(
                    matrix,
                    ALL,
                    Map.of(PUBLISHED, EXPIRED),
                    Map.of(PUBLISHED, REPAIRED),
                    Map.of(REPAIRED, PUBLISHED))
                .faults(ALL))
        .isEmpty();
  }

  @Test
  void theTableOfRepairsIsAsItShouldBe() {
    assertThat(
            new StepMatrix<>(ApplicationSteps.WORKFLOW, CreditStepsTest::application)
                .row("accept", HANDLERS, Map.of(ApplicationState.FILED, ApplicationState.ACCEPTED))
                .row("refuse", HANDLERS, Map.of(ApplicationState.FILED, ApplicationState.REFUSED))
                .row(
                    "verify",
                    HANDLERS,
                    Map.of(ApplicationState.ACCEPTED, ApplicationState.ACCEPTED))
                .row(
                    "decide-for",
                    Set.of(WU_CREDIT, REVIEWER),
                    Map.of(ApplicationState.ACCEPTED, ApplicationState.DECIDED_FOR))
                .row(
                    "decide-against",
                    Set.of(WU_CREDIT, REVIEWER),
                    Map.of(ApplicationState.ACCEPTED, ApplicationState.DECIDED_AGAINST))
                .row(
                    "withdraw",
                    Set.of(MAKER, SUBSTITUTE, SUN_CREDIT),
                    Map.of(
                        ApplicationState.FILED,
                        ApplicationState.WITHDRAWN,
                        ApplicationState.ACCEPTED,
                        ApplicationState.WITHDRAWN))
                .row(
                    "circulate",
                    Set.of(MAKER, ZHENG_CREDIT),
                    Map.of(ApplicationState.DECIDED_FOR, ApplicationState.DECIDED_FOR))
                .row(
                    "annul",
                    Set.of(MAKER, SUBSTITUTE, WU_CREDIT, REVIEWER),
                    Map.of(ApplicationState.DECIDED_FOR, ApplicationState.DECIDED_AGAINST))
                .faults(ALL))
        .isEmpty();
  }

  @Test
  void everyStepOfADeterminationOutOfOrderIsRefusedWithAnArticle() {
    assertThat(withoutArticle(CaseSteps.WORKFLOW, facts(MAKER, false, true))).isEmpty();
  }

  @Test
  void everyStepOfARepairOutOfOrderIsRefusedWithAnArticle() {
    assertThat(withoutArticle(ApplicationSteps.WORKFLOW, application(MAKER))).isEmpty();
  }

  private static <S extends Enum<S>, F> List<String> withoutArticle(
      Workflow<S, F> workflow, F facts) {
    return workflow.states().stream()
        .flatMap(state -> workflow.offers(state, facts).stream())
        .flatMap(offer -> offer.blockedBy().stream())
        .filter(refusal -> refusal.guard().equals("workflow.wrong-state"))
        .filter(refusal -> refusal.article() == null || refusal.ruleSet() == null)
        .map(refusal -> refusal.arguments().toString())
        .toList();
  }

  private static StepMatrix<CaseState, CaseSteps.Facts> cases(boolean revoked, boolean follows) {
    return new StepMatrix<>(CaseSteps.WORKFLOW, caller -> facts(caller, revoked, follows))
        .row("edit", Set.of(MAKER, SUN_CREDIT, DEMO_SYSTEM), Map.of(DRAFT, DRAFT))
        .row("record-filing", Set.of(MAKER, SUN_CREDIT, DEMO_SYSTEM), Map.of())
        .row("submit", HANDLERS, Map.of(DRAFT, UNDER_REVIEW))
        .row("drop", HANDLERS, Map.of(DRAFT, REJECTED))
        .row("pass-review", Set.of(QIAN_CREDIT, REVIEWER), Map.of(UNDER_REVIEW, UNDER_REVIEW))
        .row("return", Set.of(QIAN_CREDIT, WU_CREDIT, REVIEWER), Map.of(UNDER_REVIEW, DRAFT))
        .row("determine", Set.of(WU_CREDIT), Map.of(UNDER_REVIEW, DETERMINED))
        .row("reject", Set.of(WU_CREDIT), Map.of(UNDER_REVIEW, REJECTED))
        .row("recuse", STAFF, Map.of(DRAFT, DRAFT, UNDER_REVIEW, UNDER_REVIEW));
  }

  private static StepMatrix<CaseState, CaseSteps.Facts> product(
      StepMatrix<CaseState, CaseSteps.Facts> matrix,
      Set<Caller> who,
      Map<CaseState, CaseState> expire,
      Map<CaseState, CaseState> repair,
      Map<CaseState, CaseState> restore) {
    return matrix
        .row("expire", who, expire)
        .row("repair", who, repair)
        .row("restore", who, restore)
        .row("withdraw", who, who.isEmpty() ? Map.of() : ENDING);
  }

  private static CaseSteps.Facts facts(Caller caller, boolean revoked, boolean follows) {
    var matter = matter();
    var steps = new ArrayList<CaseStep>();
    for (var action : List.of("open", "submit")) {
      steps.add(new CaseStep(matter, steps.size(), action, MAKER, TODAY, NOW, null));
    }
    steps.add(new CaseStep(matter, 2, "pass-review", REVIEWER, TODAY, NOW, "同意"));
    if (revoked) {
      matter.basisRevoked(TODAY);
    }
    return new CaseSteps.Facts(
        matter, new CaseHistory(steps), BOOK, caller, TODAY, follows, AbnormalFile.NONE);
  }

  private static CreditCase matter() {
    var wanted =
        new NewCase(
            "914403001922038216",
            CreditList.DISHONESTY,
            "C1.3",
            new BasisDocument("1号", LocalDate.of(2024, 3, 1), "国家知识产权局", "PENALTY_DECISION"),
            List.of(),
            null,
            "运用促进司",
            null,
            null,
            null,
            null);
    return new CreditCase(wanted, UUID.randomUUID(), "cnipa", "cnipa-credit-2022", MAKER, NOW);
  }

  private static ApplicationSteps.Facts application(Caller caller) {
    var matter = matter();
    var from = LocalDate.of(2023, 11, 1);
    matter.determined("1号", "cnipa-credit-2022", new Period(from, from.plusYears(1)));
    var wanted =
        new NewApplication(
            ApplicationKind.REPAIR, null, "申请人", "申请修复", List.of("PROOF"), true, null);
    var application = new CreditApplication(matter.id(), wanted, MAKER, TODAY, NOW);
    application.verified(
        MAKER, "已核实", List.of("CONDUCT_CORRECTED", "DUTIES_PERFORMED", "EFFECTS_REMOVED"));
    return new ApplicationSteps.Facts(
        application,
        matter,
        new ApplicationSteps.Standing(null, false),
        BOOK,
        CALENDAR,
        caller,
        TODAY);
  }
}
