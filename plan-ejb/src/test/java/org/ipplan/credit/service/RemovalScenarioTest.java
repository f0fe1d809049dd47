package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.credit.service.ListingStories.PENALTY;
import static org.ipplan.credit.service.ListingStories.refusal;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ipplan.credit.ApplicationDetails;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.ApplicationState;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditApplicationService;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.ListQuestion;
import org.ipplan.credit.NewApplication;
import org.ipplan.credit.SubjectStatus;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.paper.PaperKind;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a listing ends: by itself, on request, by revocation; and how it comes back. */
class RemovalScenarioTest {
  private static final List<String> PAPERS = List.of("REQUEST", "IDENTITY", "PROOF");
  private static final List<String> CONDITIONS =
      List.of("RESTRICTION_OVER", "DUTIES_PERFORMED", "EFFECTS_REMOVED", "NO_NEW_PENALTY");

  private ListingStories stories;

  @BeforeEach
  void start() {
    stories = ListingStories.begun();
  }

  @AfterEach
  void stop() {
    stories.credit().product().close();
  }

  @Test
  void w7AListingOfS12MayEndEarlyAfterOneYearAndIsGoneAfterThree() {
    var matter = stories.listed("2023-03-01", "2023-03-15");
    assertThat(stories.credit().until(matter)).isEqualTo("2026-03-15");
    stories.on("2024-03-14");
    assertThat(refusal(() -> ask(SUN_CREDIT, matter)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.repair-too-early");
              assertThat(refusal.arguments()).containsExactly(LocalDate.parse("2024-03-15"));
              assertThat(refusal.article()).isEqualTo("16");
              assertThat(refusal.ruleSet()).isEqualTo("samr-44-2021");
            });
    stories.on("2024-03-15");
    assertThat(ask(SUN_CREDIT, matter).state()).isEqualTo(ApplicationState.FILED);
    stories.on("2026-03-14");
    assertThat(stories.state(matter)).isEqualTo(CaseState.LISTED);
    assertThat(outsider().serious()).hasSize(1);
    stories.on("2026-03-15");
    assertThat(stories.state(matter)).isEqualTo(CaseState.REMOVED);
    assertThat(outsider().serious()).isEmpty();
    assertThat(insider("2025-01-01").serious()).hasSize(1);
    assertThat(insider("2026-03-15").formerlyListed()).isTrue();
  }

  @Test
  void s9AndS12FollowThePackWhenTheirYearsChange() {
    stories
        .credit()
        .changeTerms("samr-44-2021", "serious.removal.minimum 1 2", "serious.period 3 2");
    var matter = stories.listed("2024-06-03", "2024-06-12");
    assertThat(stories.credit().until(matter)).isEqualTo("2026-06-12");
    stories.on("2026-06-11");

    assertThat(refusal(() -> ask(SUN_CREDIT, matter)).arguments())
        .containsExactly(LocalDate.parse("2026-06-12"));
  }

  @Test
  void s12ABanThatLastsLongerKeepsTheListingAsLong() {
    var matter = listedUntil("2029-01-01");
    assertThat(stories.credit().until(matter)).isEqualTo("2029-01-01");
    stories.on("2025-07-01");

    assertThat(refusal(() -> ask(SUN_CREDIT, matter)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.restriction-runs");
              assertThat(refusal.arguments()).containsExactly(LocalDate.parse("2029-01-01"));
              assertThat(refusal.article()).isEqualTo("16");
            });
  }

  @Test
  void c17AGroundOfC16LastsThreeYears() {
    var matter =
        stories.listed(
            "2024-06-03", "2024-06-12", stories.wanted("C16.1", PENALTY, "2024-06-01", null));

    assertThat(stories.credit().until(matter)).isEqualTo("2027-06-12");
  }

  @Test
  void c17AGroundOfC16LastsAsLongAsTheCnipaProvisionsSay() {
    stories.credit().changeTerm("cnipa-credit-2022", "serious.cnipa.period", 3, 2);
    var cnipa =
        stories.listed(
            "2024-06-03", "2024-06-12", stories.wanted("C16.1", PENALTY, "2024-06-01", null));
    var samr =
        stories.listed(
            "2024-07-01", "2024-07-10", stories.wanted("S2.4", PENALTY, "2024-06-02", null));

    assertThat(stories.credit().until(cnipa)).isEqualTo("2026-06-12");
    assertThat(stories.credit().until(samr)).isEqualTo("2027-07-10");
  }

  @Test
  void s11ARequestIsAcceptedInTwoWorkingDaysAndDecidedInFifteenUnderTheOldPack() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    stories.on("2025-12-23");
    var filed = ask(DEMO_SYSTEM, matter);
    var acceptance = Objects.requireNonNull(filed.due());
    assertThat(acceptance.step()).isEqualTo("accept");
    assertThat(acceptance.dueOn()).isEqualTo("2025-12-25");
    stories.on("2025-12-24");

    var accepted = stories.credit().take(SUN_CREDIT, filed, "accept", StepInput.NONE);

    assertThat(Objects.requireNonNull(accepted.due()).dueOn()).isEqualTo("2026-01-15");
    assertThat(accepted.ruleSet()).isEqualTo("samr-44-2021");
  }

  @Test
  void s11ARequestAcceptedUnderOrder107IsDecidedInSevenWorkingDays() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    stories.on("2025-12-24");
    var filed = ask(SUN_CREDIT, matter);
    stories.on("2025-12-26");

    var accepted = stories.credit().take(SUN_CREDIT, filed, "accept", StepInput.NONE);

    assertThat(Objects.requireNonNull(accepted.due()).dueOn()).isEqualTo("2026-01-07");
    assertThat(accepted.ruleSet()).isEqualTo("samr-107-2025");
  }

  @Test
  void s11FollowsThePacksWhenTheirNumbersChange() {
    stories
        .credit()
        .changeTerms(
            "samr-44-2021", "serious.removal.accept.term 2 4", "serious.removal.withdraw.term 3 6");
    stories.credit().changeTerm("samr-107-2025", "serious.removal.decision.term", 7, 10);
    var matter = stories.listed("2024-06-03", "2024-06-12");
    stories.on("2025-12-26");
    var filed = ask(SUN_CREDIT, matter);
    assertThat(Objects.requireNonNull(filed.due()).dueOn()).isEqualTo("2026-01-04");
    var accepted = stories.credit().take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    assertThat(Objects.requireNonNull(accepted.due()).dueOn()).isEqualTo("2026-01-12");
    stories.credit().take(SUN_CREDIT, filed, "verify", verified(CONDITIONS));

    var granted = stories.credit().take(WU_CREDIT, filed, "decide-for", StepInput.NONE);
    assertThat(Objects.requireNonNull(granted.due()).dueOn()).isEqualTo("2026-01-06");
  }

  @Test
  void s10EveryPaperIsThereBeforeARequestIsAccepted() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    stories.on("2025-06-12");
    var without =
        new NewApplication(ApplicationKind.REPAIR, null, "当事人", "申请移出", List.of(), false, null);
    var filed = file(SUN_CREDIT, matter, without);

    assertThat(
            ListingStories.refusals(
                () -> stories.credit().take(SUN_CREDIT, filed, "accept", StepInput.NONE)))
        .extracting(refusal -> refusal.arguments().get(0) + " " + refusal.article())
        .containsExactly("REQUEST 17", "IDENTITY 17", "COMMITMENT 17", "PROOF 17");
  }

  @Test
  void s9EveryConditionIsVerifiedAndAnotherPersonDecides() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    stories.on("2025-06-12");
    var filed = ask(SUN_CREDIT, matter);
    stories.credit().take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    stories.credit().take(SUN_CREDIT, filed, "verify", verified(List.of("DUTIES_PERFORMED")));

    assertThat(
            ListingStories.refusals(
                () -> stories.credit().take(WU_CREDIT, filed, "decide-for", StepInput.NONE)))
        .extracting(refusal -> refusal.guard() + " " + refusal.arguments().get(0))
        .containsExactly(
            "credit.condition-unverified RESTRICTION_OVER",
            "credit.condition-unverified EFFECTS_REMOVED",
            "credit.condition-unverified NO_NEW_PENALTY");
  }

  @Test
  void r36FromItsFirstDayOnCorrectedConductIsAConditionToo() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    stories.on("2026-04-01");
    var filed = ask(SUN_CREDIT, matter);
    stories.credit().take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    stories.credit().take(SUN_CREDIT, filed, "verify", verified(CONDITIONS));

    assertThat(refusal(() -> stories.credit().take(WU_CREDIT, filed, "decide-for", StepInput.NONE)))
        .satisfies(
            refusal -> {
              assertThat(refusal.arguments()).containsExactly("CONDUCT_CORRECTED");
              assertThat(refusal.ruleSet()).isEqualTo("ndrc-36-2026");
            });
  }

  @Test
  void s11AndS16AfterARemovalNeitherTheListingNorTheRemovalIsVisible() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    assertThat(outsider().serious())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.from()).isEqualTo("2024-06-12");
              assertThat(entry.until()).isEqualTo("2027-06-12");
              assertThat(entry.state()).isEqualTo(EntryState.IN_FORCE);
            });
    stories.on("2025-09-26");
    var granted = removed(matter);

    assertThat(stories.state(matter)).isEqualTo(CaseState.REMOVED);
    assertThat(Objects.requireNonNull(granted.due()).dueOn()).isEqualTo("2025-09-30");
    assertThat(outsider().serious()).isEmpty();
    assertThat(outsider().formerlyListed()).isNull();
    assertThat(stories.credit().said(matter, PaperKind.REPAIR_DECISION)).contains("列入信息和移出信息均不再公示");
    assertThat(
            stories
                .credit()
                .status(
                    READER_SYSTEM,
                    new ListQuestion(LocalDate.parse("2024-07-01"), null, null, null))
                .serious())
        .isEmpty();
    assertThat(insider("2024-07-01").serious()).hasSize(1);
    assertThat(insider("2025-09-26").formerlyListed()).isTrue();
    assertThat(
            stories
                .credit()
                .take(ZHENG_CREDIT, granted, "circulate", StepInput.NONE)
                .circulatedOn())
        .isEqualTo("2025-09-26");
  }

  @Test
  void s14DeceitRestoresTheListingAndCountsItAnew() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    stories.on("2025-09-26");
    var granted = removed(matter);
    stories.on("2025-12-01");

    stories.credit().take(WU_CREDIT, granted, "annul", StepInput.reason("证明材料系伪造"));

    assertThat(stories.state(matter)).isEqualTo(CaseState.LISTED);
    assertThat(stories.credit().until(matter)).isEqualTo("2028-12-01");
    assertThat(outsider().serious()).hasSize(1);
    assertThat(insider("2025-11-01").serious()).isEmpty();
    assertThat(refusal(() -> ask(SUN_CREDIT, matter)).arguments())
        .containsExactly(LocalDate.parse("2026-12-01"));
  }

  @Test
  void s13ARevokedPenaltyEndsTheListingInThreeWorkingDays() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    stories.on("2024-09-26");
    assertThat(refusal(() -> stories.take(ZHENG_CREDIT, matter, "revoke")))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.revocation-not-noted");
              assertThat(refusal.article()).isEqualTo("20");
            });
    stories.take(SUN_CREDIT, matter, "note-revocation", StepInput.reason("行政判决撤销处罚决定"));
    assertThat(stories.due(matter, "revoke")).isEqualTo("2024-09-30");

    stories.take(ZHENG_CREDIT, matter, "revoke");

    assertThat(stories.state(matter)).isEqualTo(CaseState.REVOKED);
    assertThat(outsider().serious()).isEmpty();
    assertThat(insider("2024-07-01").serious()).hasSize(1);
  }

  @Test
  void anOldCaseGoesOnUnderTheEditionItWasDecidedBy() {
    var old = stories.listed("2024-06-03", "2024-06-12");
    stories.credit().changeTerm("samr-44-2021", "serious.revocation.withdraw.term", 3, 5);
    var later =
        stories.listed(
            "2024-07-01", "2024-07-10", stories.wanted("S2.2", PENALTY, "2024-06-28", null));
    stories.on("2024-09-26");
    stories.take(SUN_CREDIT, old, "note-revocation", StepInput.reason("撤销"));
    stories.take(SUN_CREDIT, later, "note-revocation", StepInput.reason("撤销"));

    assertThat(stories.credit().get(stories.id(old)).summary().ruleSet()).isEqualTo("samr-44-2021");
    assertThat(stories.due(old, "revoke")).isEqualTo("2024-09-30");
    assertThat(stories.due(later, "revoke")).isEqualTo("2024-10-09");
  }

  @Test
  void s15AnObjectionNeedsWhatRevokedThePenaltyAndEndsTheListing() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    stories.on("2024-07-01");
    assertThat(refusal(() -> file(DEMO_SYSTEM, matter, CreditStories.objection(null))))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.objection-without-revocation");
              assertThat(refusal.article()).isEqualTo("22");
              assertThat(refusal.ruleSet()).isEqualTo("samr-44-2021");
            });
    var filed = file(DEMO_SYSTEM, matter, CreditStories.objection("（2024）京行终1号"));
    stories.credit().take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    stories.credit().take(SUN_CREDIT, filed, "verify", CreditStories.note("判决已生效"));
    var granted = stories.credit().take(WU_CREDIT, filed, "decide-for", StepInput.NONE);

    assertThat(stories.state(matter)).isEqualTo(CaseState.REVOKED);
    assertThat(Objects.requireNonNull(granted.due()).dueOn()).isEqualTo("2024-07-04");
  }

  @Test
  void r36FromItsFirstDayOnThePeriodBeginsWithTheDecision() {
    var before = stories.decided("2026-03-16", "2026-03-25", national());
    stories.on("2026-04-10");
    stories.published(before, "2026-03-26");
    var after = stories.decided("2026-04-13", "2026-04-22", national());
    stories.on("2026-05-12");
    stories.published(after, "2026-04-23");

    assertThat(stories.credit().until(before)).isEqualTo("2029-04-10");
    assertThat(stories.credit().until(after)).isEqualTo("2029-04-22");
  }

  @Test
  void aSystemOpensACaseOfTheAuthorityThePackNames() {
    stories.on("2024-06-03");
    var wanted = stories.wanted("S2.4", PENALTY, "2024-06-01", null);

    var opened =
        stories.credit().product().as(DEMO_SYSTEM, CreditCaseService.class, s -> s.open(wanted));

    assertThat(opened.summary().department()).isEqualTo("samr");
  }

  private static ListingWorksheet national() {
    return ListingStories.sheet(AuthorityLevel.NATIONAL, null);
  }

  private CaseDetails listedUntil(String longer) {
    var until = LocalDate.parse(longer);
    return stories.listed(
        "2024-06-03", "2024-06-12", stories.wanted("S2.4", PENALTY, "2024-06-01", until));
  }

  private ApplicationDetails ask(Caller caller, CaseDetails matter) {
    return file(
        caller,
        matter,
        new NewApplication(ApplicationKind.REPAIR, null, "星海示例有限公司", "申请提前移出", PAPERS, true, null));
  }

  private ApplicationDetails file(Caller caller, CaseDetails matter, NewApplication wanted) {
    return stories
        .credit()
        .product()
        .as(caller, CreditApplicationService.class, s -> s.fileFor(stories.id(matter), wanted));
  }

  private ApplicationDetails removed(CaseDetails matter) {
    var filed = ask(SUN_CREDIT, matter);
    stories.credit().take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    stories.credit().take(SUN_CREDIT, filed, "verify", verified(CONDITIONS));
    return stories.credit().take(WU_CREDIT, filed, "decide-for", StepInput.NONE);
  }

  private static StepInput verified(List<String> conditions) {
    return new StepInput(null, "已核实", null, null, null, null, conditions);
  }

  private SubjectStatus outsider() {
    return stories.credit().status(READER_SYSTEM, ListQuestion.TODAY);
  }

  private SubjectStatus insider(String validOn) {
    var day = LocalDate.parse(validOn);
    return stories.credit().status(SUN_CREDIT, new ListQuestion(day, null, null, "核对档案"));
  }
}
