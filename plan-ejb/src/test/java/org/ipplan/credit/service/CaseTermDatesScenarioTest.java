package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipplan.calendar.CalendarPreview;
import org.ipplan.credit.CaseDetails;
import org.ipplan.testing.NewCalendar;
import org.ipplan.testing.Officials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a published calendar does to the terms of cases that lean on its year. */
class CaseTermDatesScenarioTest {
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
  void theTermOfC7MovesWhenTheYearItLeansOnIsPublishedAndIsProvisionalUntilThen() {
    var matter = stories.credit().determinedOn("2026-12-29");
    var line = stories.credit().line(matter, "report");
    assertThat(line.dueOn()).isEqualTo("2027-01-05");
    assertThat(line.provisional()).isTrue();

    assertThat(preview().moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.date()).isEqualTo("case-term");
              assertThat(move.thenOn()).isEqualTo("2027-01-06");
              assertThat(move.object()).as("whose case it is").isNull();
            });
    publish();

    var moved = stories.credit().line(matter, "report");
    assertThat(moved.dueOn()).isEqualTo("2027-01-06");
    assertThat(moved.provisional()).isFalse();
    assertThat(version(matter)).isEqualTo(matter.summary().version() + 1);
    assertThat(recorded()).isOne();
  }

  @Test
  void theWindowsOfP45AndP64ThatThePartyWasToldStay() {
    var matter = stories.told("2026-12-29");
    assertThat(stories.due(matter, "defend")).isEqualTo("2027-01-05");

    assertThat(preview().moves()).isEmpty();
    publish();

    assertThat(stories.due(matter, "defend")).isEqualTo("2027-01-05");
    assertThat(stories.due(matter, "ask-hearing")).isEqualTo("2027-01-05");
    assertThat(stories.credit().line(matter, "defend").provisional()).isFalse();
  }

  @Test
  void aTermThatWasMetStays() {
    var matter = stories.credit().determinedOn("2026-12-29");
    stories.take(Officials.SUN_CREDIT, matter, "report");

    publish();

    assertThat(stories.due(matter, "report")).isEqualTo("2027-01-05");
  }

  private CalendarPreview preview() {
    return NewCalendar.preview(stories.credit().product());
  }

  private void publish() {
    NewCalendar.publish(stories.credit().product());
  }

  private long version(CaseDetails matter) {
    return stories.credit().get(matter.summary().id()).summary().version();
  }

  private long recorded() {
    return stories
        .credit()
        .product()
        .database()
        .number("select count(*) from audit_record where action = 'move-date'");
  }
}
