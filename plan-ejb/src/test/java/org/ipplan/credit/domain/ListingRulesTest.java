package org.ipplan.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.credit.domain.GivenCase.CALENDAR;
import static org.ipplan.credit.domain.GivenCase.FACTORS;
import static org.ipplan.credit.domain.GivenCase.TESTS;
import static org.ipplan.credit.domain.GivenCase.facts;
import static org.ipplan.credit.domain.GivenCase.noticing;
import static org.ipplan.credit.domain.GivenCase.serious;
import static org.ipplan.credit.domain.GivenCase.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.NewHearing;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.shared.DomainException;
import org.ipplan.testing.Packs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SAMR Order 44 demands before a listing and of its length (S1 to S6, S12, C16, C17). */
class ListingRulesTest {
  private static final String PENALTY = "PENALTY_DECISION";
  private static final String FINE = "SEVERE_FINE";
  private static final LocalDate DECIDED = LocalDate.of(2024, 6, 12);

  @ParameterizedTest
  @CsvSource({
    "S2.1, PENALTY_DECISION",
    "S2.2, PENALTY_DECISION",
    "S2.3, PENALTY_DECISION",
    "S2.4, PENALTY_DECISION",
    "S3.1, PENALTY_DECISION",
    "S3.1, RULING",
    "C16.1, PENALTY_DECISION",
    "C16.2, PENALTY_DECISION",
    "C16.2, RULING"
  })
  void s2S3AndC16EachGroundIsTakenOnADocumentOfItsOwn(String ground, String document) {
    assertThat(noticing(serious(ground, document, "NON_PERFORMANCE_PROOF"), whole())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"S3.1, 11 samr-44-2021", "C16.2, 17 cnipa-credit-2022"})
  void s3AndC16RefusingToPerformIsProved(String ground, String law) {
    assertThat(noticing(serious(ground, PENALTY), whole()))
        .extracting(GivenCase::line)
        .containsExactly("credit.proof-missing NON_PERFORMANCE_PROOF " + ground + " " + law);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNLAWFUL", "GRAVE", "HEAVIER_PENALTY"})
  void s1EachOfTheThreeTestsIsMet(String missing) {
    var others = TESTS.stream().filter(code -> !code.equals(missing)).toList();

    assertThat(by(sheet(AuthorityLevel.NATIONAL, FINE, others, FACTORS)))
        .containsExactly("credit.test-unmet " + missing + " 2 samr-44-2021");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SEVERE_FINE", "QUALIFICATION_LOWERED", "BUSINESS_RESTRICTED", "OTHER_BY_LAW"})
  void s1EachHeavierPenaltyIsOne(String penalty) {
    assertThat(by(sheet(AuthorityLevel.NATIONAL, penalty, TESTS, FACTORS))).isEmpty();
  }

  @Test
  void s1AWarningIsNoHeavierPenalty() {
    assertThat(by(sheet(AuthorityLevel.NATIONAL, "WARNING", TESTS, FACTORS)))
        .containsExactly("credit.penalty-kind WARNING 2 samr-44-2021");
  }

  @Test
  void s4EveryFactorIsWeighed() {
    assertThat(by(sheet(AuthorityLevel.NATIONAL, FINE, TESTS, List.of())))
        .containsExactlyElementsOf(
            FACTORS.stream()
                .map(code -> "credit.factor-open " + code + " 12 samr-44-2021")
                .toList());
  }

  @Test
  void s4NobodyIsListedBeforeIntentWasLookedAt() {
    assertThat(by(null)).contains("credit.intent-open 12 samr-44-2021");
  }

  @Test
  void s5TheListingIsToldBeforehandAsThePenaltyIs() {
    var given = facts(serious("S2.4", PENALTY), whole());

    assertThat(
            GivenCase.blocked(
                ListingSteps.WORKFLOW.offers(CaseState.DRAFT, given), ListingSteps.SERVE_NOTICE))
        .extracting(GivenCase::line)
        .containsExactly(
            "credit.no-notice 44 penalty-law-2021", "credit.no-notice 13 samr-44-2021");
  }

  @Test
  void s5ADecisionStatesFiveThings() {
    var empty = new NewListingPaper(ServedPaper.LISTING_DECISION, "1号", List.of());
    var given = facts(serious("S2.4", PENALTY), whole());

    assertThat(
            catchThrowableOfType(
                    DomainException.class, () -> ListingDemands.requireContents(given, empty))
                .blockedBy())
        .extracting(GivenCase::line)
        .containsExactlyElementsOf(
            Stream.of("CAUSE", "BASIS", "MEASURES", "REMOVAL", "REMEDIES")
                .map(code -> "credit.decision-contents " + code + " 13 samr-44-2021")
                .toList());
  }

  @ParameterizedTest
  @CsvSource({"COUNTY, true", "PREFECTURE, true", "PROVINCE, false", "NATIONAL, false"})
  void s6CountiesAndPrefecturesNeedTheConsentOfTheNextHigherOne(
      AuthorityLevel level, boolean consent) {
    var given = facts(serious("S2.4", PENALTY), sheet(level, FINE, TESTS, FACTORS));

    assertThat(given.needsConsent()).isEqualTo(consent);
  }

  @Test
  void p57ThreeVotesAreCast() {
    assertThat(ListingGuards.VOTED.check().apply(facts(serious("S2.4", PENALTY), whole())))
        .extracting(GivenCase::line)
        .containsExactly("credit.votes-missing 3 0 57 penalty-law-2021");
  }

  @Test
  void p64AHearingIsCalledSevenWorkingDaysAhead() {
    var given = facts(serious("S2.4", PENALTY), whole());
    var today = GivenCase.TODAY;
    var wanted = new NewHearing(today, today.plusDays(1), "听证室", "wu.credit");

    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () -> ListingDemands.requireCalled(given, wanted, CALENDAR))
                .blockedBy())
        .extracting(GivenCase::line)
        .containsExactly("credit.hearing-too-soon 2024-06-13 64 penalty-law-2021");
  }

  @Test
  void s12AListingLastsThreeYears() {
    assertThat(until("S2.4", null)).isEqualTo("2027-06-12");
  }

  @Test
  void s12ALongerBanKeepsTheListingAndAShorterOneDoesNotEndIt() {
    assertThat(until("S2.4", LocalDate.of(2029, 1, 1))).isEqualTo("2029-01-01");
    assertThat(until("S2.4", LocalDate.of(2025, 1, 1))).isEqualTo("2027-06-12");
  }

  @Test
  void c17AGroundOfC16LastsAsLongAsTheProvisionsSay() {
    assertThat(until("C16.1", null)).isEqualTo("2027-06-12");
  }

  @Test
  void r1075NoListingLastsLongerThanTheSeriousClass() {
    var book =
        Packs.bookWith(GivenCase.SAMR, Points.LISTING_PERIOD, "\"value\": 3", "\"value\": 5");
    var before = GivenCase.decided(CreditList.SERIOUS, "S2.4", LocalDate.of(2025, 12, 24), null);
    var after = GivenCase.decided(CreditList.SERIOUS, "S2.4", LocalDate.of(2025, 12, 25), null);

    assertThat(ListingPeriod.of(before, LocalDate.of(2025, 12, 24), book, CALENDAR).until())
        .isEqualTo("2030-12-24");
    assertThat(ListingPeriod.of(after, LocalDate.of(2025, 12, 25), book, CALENDAR).until())
        .isEqualTo("2028-12-25");
  }

  private static ListingWorksheet whole() {
    return sheet(AuthorityLevel.NATIONAL, FINE, TESTS, FACTORS);
  }

  private static List<String> by(@Nullable ListingWorksheet sheet) {
    return noticing(serious("S2.4", PENALTY), sheet).stream().map(GivenCase::line).toList();
  }

  private static LocalDate until(String ground, @Nullable LocalDate ban) {
    var matter = GivenCase.decided(CreditList.SERIOUS, ground, DECIDED, ban);
    return ListingPeriod.of(matter, DECIDED, Packs.book(), CALENDAR).until();
  }
}
