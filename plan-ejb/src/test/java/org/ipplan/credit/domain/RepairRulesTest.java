package org.ipplan.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.credit.CreditList.DISHONESTY;
import static org.ipplan.credit.CreditList.SERIOUS;
import static org.ipplan.credit.domain.GivenCase.asked;
import static org.ipplan.credit.domain.GivenCase.blocked;
import static org.ipplan.credit.domain.GivenCase.decided;
import static org.ipplan.credit.domain.GivenCase.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.ApplicationState;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.NewApplication;
import org.ipplan.credit.domain.ApplicationSteps.Standing;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.testing.Packs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What law demands of objections, repairs and removals (C12 to C15, S9, S10, S14, S15). */
class RepairRulesTest {
  private static final LocalDate FROM = LocalDate.of(2024, 3, 15);
  private static final Standing CLEAN = new Standing(null, false);
  private static final Standing AGAIN = new Standing(null, true);
  private static final String[] CONDITIONS = {
    "CONDUCT_CORRECTED", "DUTIES_PERFORMED", "EFFECTS_REMOVED"
  };
  private static final String[] OF_A_REMOVAL = {
    "RESTRICTION_OVER", "DUTIES_PERFORMED", "EFFECTS_REMOVED", "NO_NEW_PENALTY"
  };

  @Test
  void c12AndS15AnObjectionNamesWhatRevokedTheBasis() {
    assertThat(objecting(DISHONESTY))
        .containsExactly("credit.objection-without-revocation 14 cnipa-credit-2022");
    assertThat(objecting(SERIOUS))
        .containsExactly("credit.objection-without-revocation 22 samr-44-2021");
  }

  @Test
  void c13ARepairIsAskedForAfterSixFullMonths() {
    assertThat(filing(DISHONESTY, Packs.book(), "2024-09-14", CLEAN))
        .containsExactly("credit.repair-too-early 2024-09-15 15 cnipa-credit-2022");
    assertThat(filing(DISHONESTY, Packs.book(), "2024-09-15", CLEAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONDUCT_CORRECTED", "DUTIES_PERFORMED", "EFFECTS_REMOVED"})
  void c13EachConditionIsFoundMet(String open) {
    assertThat(granting(DISHONESTY, "2024-10-08", without(open, CONDITIONS)))
        .containsExactly("credit.condition-unverified " + open + " 15 cnipa-credit-2022");
    assertThat(granting(DISHONESTY, "2024-10-08", CONDITIONS)).isEmpty();
  }

  @Test
  void c13WhoWasDeterminedAgainAsksForNoRepair() {
    assertThat(filing(DISHONESTY, Packs.book(), "2024-10-08", AGAIN))
        .containsExactly("credit.new-determination 15 cnipa-credit-2022");
  }

  @Test
  void c15ARepairIsFollowedByAnotherAfterAYear() {
    var repaired = new Standing(LocalDate.of(2024, 1, 8), false);

    assertThat(filing(DISHONESTY, Packs.book(), "2025-01-07", repaired))
        .containsExactly("credit.repaired-recently 2024-01-08 2025-01-08 16 cnipa-credit-2022");
    assertThat(filing(DISHONESTY, Packs.book(), "2025-01-08", repaired)).isEmpty();
  }

  @Test
  void c15ANewDeterminationMeanwhileBarsTheRepair() {
    var facts = repair(DISHONESTY, Packs.book(), "2024-10-08", AGAIN, CONDITIONS);

    assertThat(
            blocked(
                ApplicationSteps.WORKFLOW.offers(ApplicationState.ACCEPTED, facts),
                ApplicationSteps.DECIDE_FOR))
        .extracting(GivenCase::line)
        .contains("credit.new-determination 16 cnipa-credit-2022");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXCLUDED_BY_LAW", "DECEIT"})
  void c15WhatIsFoundToExcludeARepairBarsIt(String found) {
    var all = Stream.concat(Stream.of(CONDITIONS), Stream.of(found)).toArray(String[]::new);

    assertThat(granting(DISHONESTY, "2024-10-08", all))
        .containsExactly("credit.repair-excluded " + found + " 16 cnipa-credit-2022");
  }

  @Test
  void c15AndS14DeceitUndoesWhatWasGranted() {
    assertThat(annulling(DISHONESTY)).isEmpty();
    assertThat(annulling(SERIOUS)).isEmpty();
  }

  @Test
  void s9ARemovalIsAskedForAfterAYear() {
    assertThat(filing(SERIOUS, Packs.book(), "2025-03-14", CLEAN))
        .containsExactly("credit.repair-too-early 2025-03-15 16 samr-44-2021");
    assertThat(filing(SERIOUS, Packs.book(), "2025-03-15", CLEAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"RESTRICTION_OVER", "DUTIES_PERFORMED", "EFFECTS_REMOVED", "NO_NEW_PENALTY"})
  void s9EachConditionIsFoundMet(String open) {
    assertThat(granting(SERIOUS, "2025-06-03", without(open, OF_A_REMOVAL)))
        .containsExactly("credit.condition-unverified " + open + " 16 samr-44-2021");
    assertThat(granting(SERIOUS, "2025-06-03", OF_A_REMOVAL)).isEmpty();
  }

  @Test
  void s9ABanThatRunsBarsTheRequest() {
    var matter = decided(SERIOUS, "S2.4", FROM, LocalDate.of(2029, 1, 1));
    var facts = request(matter, papers(), CLEAN, Packs.book(), LocalDate.of(2025, 6, 3));

    assertThat(ApplicationGuards.notAllowed(facts))
        .extracting(GivenCase::line)
        .containsExactly("credit.restriction-runs 2029-01-01 16 samr-44-2021");
  }

  @Test
  void s10FourPapersAreHandedIn() {
    var wanting = asked(ApplicationKind.REPAIR, List.of(), false);
    var facts =
        request(
            decided(SERIOUS, "S2.4", FROM, null),
            wanting,
            CLEAN,
            Packs.book(),
            LocalDate.of(2025, 6, 3));

    assertThat(ApplicationGuards.PAPERS.check().apply(facts))
        .extracting(GivenCase::line)
        .containsExactlyElementsOf(
            Stream.of("REQUEST", "IDENTITY", "COMMITMENT", "PROOF")
                .map(code -> "credit.papers-missing " + code + " 17 samr-44-2021")
                .toList());
  }

  @Test
  void r364NoRepairBeforeTheLeastPublicityOfTheGeneralClass() {
    var sooner =
        Packs.bookWith(GivenCase.CNIPA, Points.REPAIR_MINIMUM, "\"value\": 6", "\"value\": 1");
    var from = LocalDate.of(2026, 4, 1);
    var matter = decided(DISHONESTY, "C1.3", from, null);
    var facts = request(matter, papers(), CLEAN, sooner, from.plusMonths(2));

    assertThat(ApplicationGuards.notAllowed(facts))
        .extracting(GivenCase::line)
        .containsExactly("credit.repair-too-early 2026-07-01 null ndrc-36-2026");
  }

  @Test
  void r1075NoRemovalBeforeTheLeastPublicityOfTheSeriousClass() {
    var sooner =
        Packs.bookWith(
            GivenCase.SAMR, Points.REMOVAL_MINIMUM, "\"unit\": \"YEAR\"", "\"unit\": \"MONTH\"");
    var from = LocalDate.of(2026, 1, 5);
    var matter = decided(SERIOUS, "S2.4", from, null);
    var facts = request(matter, papers(), CLEAN, sooner, from.plusMonths(2));

    assertThat(ApplicationGuards.notAllowed(facts))
        .extracting(GivenCase::line)
        .containsExactly("credit.repair-too-early 2027-01-05 null samr-107-2025");
  }

  private static List<String> objecting(CreditList list) {
    var matter = decided(list, list == SERIOUS ? "S2.4" : "C1.3", FROM, null);
    var wanted = asked(ApplicationKind.OBJECTION, List.of(), false);
    var facts = request(matter, wanted, CLEAN, Packs.book(), LocalDate.of(2024, 6, 3));
    return ApplicationGuards.notAllowed(facts).stream().map(GivenCase::line).toList();
  }

  private static List<String> filing(
      CreditList list, RuleBook book, String today, Standing standing) {
    return ApplicationGuards.notAllowed(repair(list, book, today, standing)).stream()
        .map(GivenCase::line)
        .toList();
  }

  private static List<String> granting(CreditList list, String today, String... found) {
    var offers =
        ApplicationSteps.WORKFLOW.offers(
            ApplicationState.ACCEPTED, repair(list, Packs.book(), today, CLEAN, found));
    return refused(offers, ApplicationSteps.DECIDE_FOR);
  }

  private static List<String> annulling(CreditList list) {
    var facts = repair(list, Packs.book(), "2025-06-03", CLEAN);
    var offers = ApplicationSteps.WORKFLOW.offers(ApplicationState.DECIDED_FOR, facts);
    return refused(offers, ApplicationSteps.ANNUL);
  }

  /** Without the four eyes, which {@link CreditStepsTest} holds. */
  private static List<String> refused(List<StepOffer> offers, String action) {
    return blocked(offers, action).stream()
        .filter(refusal -> !refusal.guard().equals("credit.application-four-eyes"))
        .map(GivenCase::line)
        .toList();
  }

  private static ApplicationSteps.Facts repair(
      CreditList list, RuleBook book, String today, Standing standing, String... found) {
    var matter = decided(list, list == SERIOUS ? "S2.4" : "C1.3", FROM, null);
    return request(matter, papers(), standing, book, LocalDate.parse(today), found);
  }

  private static NewApplication papers() {
    return asked(ApplicationKind.REPAIR, List.of("REQUEST", "IDENTITY", "PROOF"), true);
  }

  private static String[] without(@Nullable String one, String... all) {
    return Stream.of(all).filter(code -> !code.equals(one)).toArray(String[]::new);
  }
}
