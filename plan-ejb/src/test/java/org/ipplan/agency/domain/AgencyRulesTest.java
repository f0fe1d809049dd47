package org.ipplan.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.agency.domain.Given.LATER;
import static org.ipplan.agency.domain.Given.LONG_AGO;
import static org.ipplan.agency.domain.Given.changed;
import static org.ipplan.agency.domain.Given.score;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.NewEvent;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AG7, AG8, AG10, AG11 and the trademark scheme: each holds by the value of its rule. */
class AgencyRulesTest {
  private static final String PACK = "patent-agency-2023";
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(PublishedCalendars.all());

  @Test
  void ag7NegativeInformationComesFromTheSourcesOfTheRule() {
    var otherwise = changed(PACK, "agency.patent.sources", "\"DISCIPLINE\"", "\"OTHER\"");

    assertThatCode(() -> require(Packs.book(), "DISCIPLINE")).doesNotThrowAnyException();
    assertThatThrownBy(() -> require(otherwise, "DISCIPLINE"))
        .hasMessageContaining("input.invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"IRREGULAR_PRACTICE", "ABNORMAL_LIST", "PENALTY", "CONVICTION", "DISCIPLINE"})
  void ag7EachSourceIsOne(String source) {
    assertThatCode(() -> require(Packs.book(), source)).doesNotThrowAnyException();
  }

  @Test
  void ag12AndTa10GradesAreOpenToWhoeverAsks() {
    var patent = new EventRules(Packs.book(), AgencyKind.PATENT_AGENCY);
    var trademark = new EventRules(Packs.book(), AgencyKind.TRADEMARK_AGENCY);
    var silent =
        new EventRules(
            changed(PACK, "agency.patent.publication", "publication", "another"),
            AgencyKind.PATENT_AGENCY);

    assertThat(patent.requirePublic(TODAY).id()).isEqualTo("AG12");
    assertThat(trademark.requirePublic(LocalDate.of(2025, 6, 3)).id()).isEqualTo("TA10");
    assertThatThrownBy(() -> silent.requirePublic(TODAY))
        .hasMessageContaining("ruleset.unknown-point");
  }

  @Test
  void ag8EachGradeHasItsMeasures() {
    var otherwise = changed(PACK, "agency.patent.measures", "\"D\"", "\"C\"");

    assertThat(measures(Packs.book(), "A+")).containsExactly("AG8.A");
    assertThat(measures(Packs.book(), "A")).containsExactly("AG8.A");
    assertThat(measures(Packs.book(), "B")).containsExactly("AG8.B");
    assertThat(measures(Packs.book(), "C")).containsExactly("AG8.B");
    assertThat(measures(Packs.book(), "D")).containsExactly("AG8.D");
    assertThat(measures(otherwise, "D")).isEmpty();
  }

  private static List<String> measures(RuleBook book, String grade) {
    return new EventRules(book, AgencyKind.PATENT_AGENCY)
        .measures(grade, TODAY).stream().map(each -> each.measure().code()).toList();
  }

  @Test
  void ag10AnObjectionIsDecidedWithinFifteenWorkingDays() {
    var otherwise = changed(PACK, "agency.patent.objection.term", "\"value\": 15", "\"value\": 14");

    assertThat(objectionOf(Packs.book())).isEqualTo("2024-02-27");
    assertThat(objectionOf(otherwise)).isEqualTo("2024-02-26");
  }

  @Test
  void ag11RevocationAndConvictionAreNotRepaired() {
    var otherwise =
        changed(PACK, "agency.patent.repair.exclusions", "\"CONVICTION\"", "\"NOTHING\"");

    assertThat(hindrances(Packs.book(), "CONVICTION")).containsExactly("agency.repair-excluded");
    assertThat(hindrances(Packs.book(), "LICENCE_REVOKED"))
        .containsExactly("agency.repair-excluded");
    assertThat(hindrances(Packs.book(), "STOP_ORDER")).isEmpty();
    assertThat(hindrances(otherwise, "CONVICTION")).isEmpty();
  }

  @Test
  void ta1AgenciesAndPractitionersAreRated() {
    assertThat(score(Packs.book(), AgencyKind.TRADEMARK_AGENCY, "2025-06-03", LATER).grade())
        .isEqualTo("A");
    assertThat(score(Packs.book(), AgencyKind.TRADEMARK_PRACTITIONER, "2025-06-03", LATER).grade())
        .isEqualTo("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PENALTY", "INSPECTION", "DISCIPLINE", "LISTING", "OTHER"})
  void ta2EachSourceIsOne(String source) {
    var rules = new EventRules(Packs.book(), AgencyKind.TRADEMARK_AGENCY);

    assertThat(rules.sources(LocalDate.of(2025, 6, 3)))
        .extracting(item -> item.code())
        .contains(source);
  }

  @Test
  void ta4Ta5AndTa9TheBaseTheGradesAndTheFloorAreThoseOfThePilot() {
    var score =
        score(
            Packs.book(),
            AgencyKind.TRADEMARK_AGENCY,
            "2025-06-03",
            LATER,
            Given.event("LICENCE_REVOKED", null, "2025-05-10"),
            Given.event("BAD_FAITH_FILING", "40", "2025-05-12"));

    assertThat(score.base()).isEqualByComparingTo("100");
    assertThat(score.score()).isEqualByComparingTo("0");
    assertThat(score.grade()).isEqualTo("D");
  }

  @Test
  void ta7AndTa8PointsActForAYearAndObjectionsAreDecidedInFifteenWorkingDays() {
    var rules = new EventRules(Packs.book(), AgencyKind.TRADEMARK_AGENCY);
    var day = LocalDate.of(2025, 6, 3);

    assertThat(rules.inForce("cycle", day).dateFrom(day, CALENDAR).dueOn()).isEqualTo("2026-06-03");
    assertThat(rules.inForce("objection.term", day).dateFrom(day, CALENDAR).dueOn())
        .isEqualTo("2025-06-24");
  }

  @Test
  void ta6ATrademarkAgencyIsScoredByThePilotsRules() {
    var otherwise =
        changed(
            "trademark-agency-2025",
            "agency.trademark.deductions",
            "\"points\": 60",
            "\"points\": 50");

    assertThat(trademark(Packs.book())).isEqualTo("40");
    assertThat(trademark(otherwise)).isEqualTo("50");
  }

  private static void require(RuleBook book, String source) {
    EventPolicy.require(
        event("VOLUME", source), new EventRules(book, AgencyKind.PATENT_AGENCY), TODAY);
  }

  private static LocalDate objectionOf(RuleBook book) {
    return new EventRules(book, AgencyKind.PATENT_AGENCY)
        .inForce("objection.term", TODAY)
        .dateFrom(LocalDate.of(2024, 2, 1), CALENDAR)
        .dueOn();
  }

  private static List<String> hindrances(RuleBook book, String entry) {
    var event = new AgencyEvent(UUID.randomUUID(), event(entry, "PENALTY"), SUN_CREDIT, LONG_AGO);
    event.take(EventSteps.CONFIRM, event.facts(WU_CREDIT, "cnipa"), LONG_AGO, StepInput.NONE);
    var rules = new EventRules(book, AgencyKind.PATENT_AGENCY);
    return RepairPolicy.hindrances(event, rules, CALENDAR, TODAY).stream()
        .map(Refusal::guard)
        .toList();
  }

  private static String trademark(RuleBook book) {
    var stopped = Given.event("STOP_ORDER", null, "2025-05-10");
    return score(book, AgencyKind.TRADEMARK_AGENCY, "2025-06-03", LATER, stopped)
        .score()
        .toPlainString();
  }

  private static NewEvent event(String entry, String source) {
    return new NewEvent(entry, null, "案件", source, "罚字1号", LocalDate.of(2024, 5, 6), null);
  }
}
