package org.ipplan.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.agency.domain.Given.LATER;
import static org.ipplan.agency.domain.Given.changed;
import static org.ipplan.agency.domain.Given.event;
import static org.ipplan.agency.domain.Given.restored;
import static org.ipplan.agency.domain.Given.revoked;
import static org.ipplan.agency.domain.Given.score;
import static org.ipplan.agency.domain.Given.stopOrder;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.Standing;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RulePackFile;
import org.ipplan.ruleset.RuleStatus;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.shared.DomainException;
import org.ipplan.testing.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores by AG1 to AG6, AG9 and AG13; each answer changes with the value of its rule. */
class ScoringTest {
  private static final String PACK = "patent-agency-2023";
  private static final String UNIFIED = "unified-evaluation-2026";

  @Test
  void ag1AnAgencyAndAnAgentAreRated() {
    holdsByItsRule(
        book -> score(book, AgencyKind.PATENT_AGENT, "2024-06-03", LATER).grade(),
        "A",
        changed(PACK, "agency.patent.subjects", "\"AGENT\"", "\"NOBODY\""));
    assertThat(score(Packs.book(), "2024-06-03").grade()).isEqualTo("A");
  }

  @Test
  void ag2TheBaseIsAHundred() {
    holdsByItsRule(
        book -> number(score(book, "2024-06-03")),
        "100",
        changed(PACK, "agency.patent.base", "\"value\": 100", "\"value\": 99"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HONOUR", "SOCIAL_CONTRIBUTION", "REPORTING"})
  void ag2EachBonusBringsPoints(String entry) {
    assertThat(number(score(Packs.book(), "2024-06-03", event(entry, "1", "2024-01-10"))))
        .isEqualTo("101");
  }

  @Test
  void ag2ABonusCountsWhatWasGivenBecauseTheTextNamesNoFigure() {
    holdsByItsRule(
        book -> number(score(book, "2024-06-03", event("HONOUR", "2.5", "2024-01-10"))),
        "102.5",
        changed(
            PACK,
            "agency.patent.bonuses",
            "\"nameEn\": \"Honours\",",
            "\"nameEn\": \"Honours\", \"points\": 2,"));
  }

  @ParameterizedTest
  @CsvSource({"100.5,A+", "100,A", "90,A", "89.99,B", "80,B", "79.99,C", "60,C", "59.99,D", "0,D"})
  void ag3TheBoundsOfTheGradesAreInclusive(String points, String grade) {
    assertThat(ofPoints(Packs.book(), "2024-06-03", points)).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "100.5,A+,\"above\": 100,\"above\": 101",
    "100,A,\"above\": 100,\"above\": 99",
    "90,A,\"from\": 90,\"from\": 91",
    "89.99,B,\"from\": 90,\"from\": 89",
    "80,B,\"from\": 80,\"from\": 81",
    "79.99,C,\"from\": 80,\"from\": 79",
    "60,C,\"from\": 60,\"from\": 61",
    "59.99,D,\"from\": 60,\"from\": 59",
  })
  void ag3EveryBoundIsThePacks(String points, String grade, String was, String now) {
    holdsByItsRule(
        book -> ofPoints(book, "2024-06-03", points),
        grade,
        changed(PACK, "agency.patent.grades", was, now));
  }

  @ParameterizedTest
  @CsvSource({"100.5,A", "100,A", "90,A", "89.99,B", "80,B", "79.99,C", "60,C", "59.99,D"})
  void ag3From2026OnThereAreFourGrades(String points, String grade) {
    assertThat(ofPoints(Packs.book(), "2026-04-01", "100.5")).isEqualTo("A+");
    assertThat(ofPoints(Packs.book(), "2026-04-02", points)).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({"90,A", "89.99,B", "80,B", "79.99,C", "60,C", "59.99,D"})
  void ag3From2026OnTrademarkAgenciesHaveThemToo(BigDecimal points, String grade) {
    var rules = new EventRules(Packs.book(), AgencyKind.TRADEMARK_AGENCY);

    assertThat(rules.inForce("grades", LocalDate.of(2026, 4, 2)).gradeOf(points).code())
        .isEqualTo(grade);
  }

  @Test
  void ag3TheGradesOf2026AreThePacks() {
    holdsByItsRule(
        book -> ofPoints(book, "2026-04-02", "90"),
        "A",
        changed(UNIFIED, "agency.patent.grades", "\"from\": 90", "\"from\": 95"));
    assertThat(score(Packs.book(), "2026-04-02").unconfirmed())
        .anySatisfy(rule -> assertThat(rule.status()).isEqualTo(RuleStatus.UNCONFIRMED));
  }

  @ParameterizedTest
  @CsvSource({
    "ABNORMAL_FILING,40,60,C,\"points\": 40",
    "STOP_ORDER,,40,D,\"points\": 60",
    "LICENCE_REVOKED,,0,D,\"points\": 100",
    "CONVICTION,,0,D,\"points\": 100",
    "VOLUME,,85,B,\"points\": 15"
  })
  void ag4AndAg5EveryDeductionCostsWhatItsRuleSays(
      String entry, String given, String expected, String grade, String was) {
    Function<RuleBook, AgencyScore> question =
        book -> score(book, "2024-06-03", event(entry, given, "2024-01-10"));
    assertThat(question.apply(Packs.book()).grade()).isEqualTo(grade);
    holdsByItsRule(
        book -> number(question.apply(book)),
        expected,
        changed(PACK, "agency.patent.deductions", was, "\"points\": 13"));
  }

  @ParameterizedTest
  @CsvSource({
    "ABNORMAL_FILING,99,90",
    "STOP_ORDER,,70",
    "LICENCE_REVOKED,,30",
    "CONVICTION,,30",
    "VOLUME,,115"
  })
  void ag4NoDeductionCostsAPointMore(String entry, String given, String expected) {
    var bonus = event("HONOUR", "30", "2024-01-10");

    assertThat(number(score(Packs.book(), "2024-06-03", bonus, event(entry, given, "2024-01-10"))))
        .isEqualTo(expected);
  }

  @Test
  void ag4WhatIsGivenUpToACapCountsAsGiven() {
    var light = score(Packs.book(), "2024-06-03", event("ABNORMAL_FILING", "12.5", "2024-01-10"));

    assertThat(number(light)).isEqualTo("87.5");
  }

  @Test
  void ag6AStopOrderStillRunningOnTheFirstDayIsScored() {
    holdsByItsRule(
        book -> number(score(book, "2023-05-01", stopOrder("2022-11-15", "2023-05-14"))),
        "40",
        changed(PACK, "agency.patent.transition", "transition", "another"));
  }

  @Test
  void ag6WhateverElseLiesBeforeTheFirstDayIsNotScored() {
    var over = score(Packs.book(), "2023-05-01", stopOrder("2022-10-31", "2023-04-30"));
    var other = score(Packs.book(), "2023-05-01", event("VOLUME", null, "2023-04-30"));

    assertThat(number(over)).isEqualTo("100");
    assertThat(only(over)).isEqualTo(Standing.OUTSIDE_RULES);
    assertThat(only(other)).isEqualTo(Standing.OUTSIDE_RULES);
  }

  @Test
  void ag9PointsActForTwelveMonthsFromTheEventAndNeverRoll() {
    var event = event("VOLUME", null, "2023-09-29");

    assertThat(number(score(Packs.book(), "2023-09-28", event))).isEqualTo("100");
    assertThat(number(score(Packs.book(), "2023-09-29", event))).isEqualTo("85");
    assertThat(number(score(Packs.book(), "2024-09-28", event))).isEqualTo("85");
    // a Sunday that is not worked: an effect ends on its day all the same
    assertThat(only(score(Packs.book(), "2024-09-29", event))).isEqualTo(Standing.EXPIRED);
    holdsByItsRule(
        book -> String.valueOf(score(book, "2024-01-01", event).lines().get(0).expiresOn()),
        "2024-09-29",
        changed(PACK, "agency.patent.cycle", "\"value\": 12", "\"value\": 11"));
  }

  @Test
  void ag13OfSeveralDeductionsForOneActTheLargestIsTaken() {
    holdsByItsRule(
        book ->
            number(
                score(
                    book,
                    "2024-06-03",
                    event("ABNORMAL_FILING", "30", "2024-01-10", "甲案"),
                    event("STOP_ORDER", null, "2024-01-10", "甲案"),
                    event("HONOUR", "1", "2024-01-10", "甲案"),
                    event("VOLUME", null, "2024-02-10", "乙案"))),
        "26",
        changed(PACK, "agency.patent.largest", "largest", "another"));
  }

  @Test
  void ag13TheScoreIsNeverBelowTheFloor() {
    var worst =
        score(
            Packs.book(),
            "2024-06-03",
            event("LICENCE_REVOKED", null, "2024-01-10"),
            event("VOLUME", null, "2024-02-10"));
    assertThat(worst.sum()).isEqualByComparingTo("-15");
    holdsByItsRule(
        book -> number(score(book, "2024-06-03", event("CONVICTION", null, "2024-01-10"))),
        "0",
        changed(PACK, "agency.patent.floor", "\"value\": 0", "\"value\": 1"));
  }

  @Test
  void theWorkingAddsUpAndNamesItsRules() {
    var score =
        score(
            Packs.book(),
            "2024-06-03",
            event("ABNORMAL_FILING", "30", "2024-01-10"),
            restored("VOLUME", "15", "2024-02-10", "2024-05-10"));

    assertThat(score.base().add(score.lines().get(0).points())).isEqualByComparingTo(score.sum());
    assertThat(score.lines().get(0).rule())
        .satisfies(rule -> assertThat(rule).extracting("id").isEqualTo("AG4"));
    assertThat(score.lines().get(1).standing()).isEqualTo(Standing.RESTORED);
    assertThat(score.ruleSets()).containsExactly(PACK);
    assertThat(score.unconfirmed()).extracting("id").contains("AG9", "AG13");
  }

  @Test
  void aPastDayIsReplayedWithWhatWasKnownThen() {
    var event = revoked("VOLUME", "2024-01-10", "2024-04-01T08:00:00Z");
    var before = Instant.parse("2024-04-01T07:59:59Z");

    assertThat(number(score(Packs.book(), AgencyKind.PATENT_AGENCY, "2024-03-31", before, event)))
        .isEqualTo("85");
    assertThat(number(score(Packs.book(), "2024-03-31", event))).isEqualTo("100");
    assertThat(only(score(Packs.book(), "2024-03-31", event))).isEqualTo(Standing.ENDED);
  }

  @Test
  void withoutASchemeAScoreIsRefused() {
    assertThatThrownBy(() -> score(Packs.book(), AgencyKind.COPYRIGHT_AGENCY, "2024-06-03", LATER))
        .hasMessageContaining("agency.no-scheme");
    assertThatThrownBy(() -> score(Packs.book(), AgencyKind.TRADEMARK_AGENCY, "2024-06-03", LATER))
        .hasMessageContaining("ruleset.not-yet");
    assertThatThrownBy(() -> score(Packs.book(), AgencyKind.TRADEMARK_AGENCY, "2026-04-01", LATER))
        .hasMessageContaining("ruleset.expired");
  }

  @Test
  void aSchemeForCopyrightAgenciesIsDataAlone() {
    var text =
        ShippedPacks.files()
            .getOrDefault(PACK, "")
            .replace("patent-agency", "copyright-agency")
            .replace("agency.patent.", "agency.copyright.");
    var book = Packs.book().with(RulePackFile.read(text, 1));

    assertThat(score(book, AgencyKind.COPYRIGHT_AGENCY, "2024-06-03", LATER).ruleSets())
        .containsExactly("copyright-agency-2023");
  }

  /** The answer is this by the shipped packs, and another once the rule reads otherwise. */
  private static void holdsByItsRule(
      Function<RuleBook, String> question, String expected, RuleBook changed) {
    assertThat(question.apply(Packs.book())).isEqualTo(expected);
    assertThat(answer(question, changed)).isNotEqualTo(expected);
  }

  private static String answer(Function<RuleBook, String> question, RuleBook book) {
    try {
      return question.apply(book);
    } catch (DomainException refusal) {
      return refusal.code();
    }
  }

  /** The grade of a score, reached by bonuses and deductions. */
  private static String ofPoints(RuleBook book, String on, String points) {
    var day = on.substring(0, 4) + "-01-10";
    var over = new BigDecimal(points).subtract(BigDecimal.valueOf(100));
    if (over.signum() > 0) {
      return score(book, on, event("HONOUR", over.toPlainString(), day)).grade();
    }
    var bonus = over.add(BigDecimal.valueOf(100));
    return bonus.signum() == 0
        ? score(book, on, event("CONVICTION", null, day)).grade()
        : score(
                book,
                on,
                event("CONVICTION", null, day),
                event("HONOUR", bonus.toPlainString(), day))
            .grade();
  }

  private static Standing only(AgencyScore score) {
    return score.lines().get(0).standing();
  }

  private static String number(AgencyScore score) {
    return score.score().toPlainString();
  }
}
