package org.ipplan.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.agency.domain.Given.BOOK;
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
import org.junit.jupiter.api.Test;

/** AG7, AG8, AG10, AG11 and the trademark scheme: each holds by the value of its rule. */
class AgencyRulesTest {
  private static final String PACK = "patent-agency-2023";
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(PublishedCalendars.all());

  @Test
  void ag7NegativeInformationComesFromTheSourcesOfTheRule() {
    var otherwise = changed(PACK, "agency.patent.sources", "\"DISCIPLINE\"", "\"OTHER\"");

    assertThatCode(() -> require(BOOK, "DISCIPLINE")).doesNotThrowAnyException();
    assertThatThrownBy(() -> require(BOOK.with(otherwise), "DISCIPLINE"))
        .hasMessageContaining("input.invalid");
  }

  @Test
  void ag8EachGradeHasItsMeasures() {
    var otherwise = changed(PACK, "agency.patent.measures", "\"D\"", "\"C\"");

    assertThat(measures(BOOK, "A+")).containsExactly("AG8.A");
    assertThat(measures(BOOK, "A")).containsExactly("AG8.A");
    assertThat(measures(BOOK, "B")).containsExactly("AG8.B");
    assertThat(measures(BOOK, "C")).containsExactly("AG8.B");
    assertThat(measures(BOOK, "D")).containsExactly("AG8.D");
    assertThat(measures(BOOK.with(otherwise), "D")).isEmpty();
  }

  private static List<String> measures(RuleBook book, String grade) {
    return new EventRules(book, AgencyKind.PATENT_AGENCY)
        .measures(grade, TODAY).stream().map(each -> each.measure().code()).toList();
  }

  @Test
  void ag10AnObjectionIsDecidedWithinFifteenWorkingDays() {
    var otherwise = changed(PACK, "agency.patent.objection.term", "\"value\": 15", "\"value\": 14");

    assertThat(objectionOf(BOOK)).isEqualTo("2024-02-27");
    assertThat(objectionOf(BOOK.with(otherwise))).isEqualTo("2024-02-26");
  }

  @Test
  void ag11RevocationAndConvictionAreNotRepaired() {
    var otherwise =
        changed(PACK, "agency.patent.repair.exclusions", "\"CONVICTION\"", "\"NOTHING\"");

    assertThat(hindrances(BOOK, "CONVICTION")).containsExactly("agency.repair-excluded");
    assertThat(hindrances(BOOK, "LICENCE_REVOKED")).containsExactly("agency.repair-excluded");
    assertThat(hindrances(BOOK, "STOP_ORDER")).isEmpty();
    assertThat(hindrances(BOOK.with(otherwise), "CONVICTION")).isEmpty();
  }

  @Test
  void aTrademarkAgencyIsScoredByThePilotsRules() {
    var otherwise =
        changed(
            "trademark-agency-2025",
            "agency.trademark.deductions",
            "\"points\": 60",
            "\"points\": 50");

    assertThat(trademark(BOOK)).isEqualTo("40");
    assertThat(trademark(BOOK.with(otherwise))).isEqualTo("50");
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
