package org.ipplan.credit.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.ipplan.calendar.CalendarAdministration;
import org.ipplan.calendar.CalendarPreview;
import org.ipplan.credit.CaseDetails;
import org.ipplan.testing.Officials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a published calendar does to the terms of cases that lean on its year. */
class CaseTermDatesScenarioTest {
  private static final String YEAR_2027 =
      """
      {"year": 2027,
       "source": {"title": "A notice for tests", "address": "https://www.gov.cn/test",
                  "legalBasis": "Measures"},
       "daysOff": [{"from": "2027-01-01", "to": "2027-01-03",
                    "nameZh": "元旦", "nameEn": "New Year's Day"}],
       "workingWeekends": []}
      """;

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
    return stories
        .credit()
        .product()
        .as(Officials.SYSADMIN, CalendarAdministration.class, admin -> admin.preview(2027, file()));
  }

  private void publish() {
    var product = stories.credit().product();
    var loaded =
        product.as(
            Officials.SYSADMIN, CalendarAdministration.class, admin -> admin.load(2027, file()));
    product.as(
        Officials.SYSADMIN2,
        CalendarAdministration.class,
        admin -> admin.confirm(loaded.id(), loaded.version()));
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

  private static ByteArrayInputStream file() {
    return new ByteArrayInputStream(YEAR_2027.getBytes(UTF_8));
  }
}
