package org.ipplan.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 8: the calendars that come with the product are the State Council's. */
class PublishedCalendarsTest {
  private static final DateTimeFormatter MONTH_AND_DAY =
      DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  @Test
  void theYears2024To2026ArePublished() {
    assertThat(PublishedCalendars.all())
        .extracting(YearCalendar::year)
        .containsExactly(2024, 2025, 2026);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 | 元旦 01-01 01-01, 春节 02-10 02-17, 清明节 04-04 04-06, 劳动节 05-01 05-05,"
            + " 端午节 06-10 06-10, 中秋节 09-15 09-17, 国庆节 10-01 10-07",
        "2025 | 元旦 01-01 01-01, 春节 01-28 02-04, 清明节 04-04 04-06, 劳动节 05-01 05-05,"
            + " 端午节 05-31 06-02, 国庆节、中秋节 10-01 10-08",
        "2026 | 元旦 01-01 01-03, 春节 02-15 02-23, 清明节 04-04 04-06, 劳动节 05-01 05-05,"
            + " 端午节 06-19 06-21, 中秋节 09-25 09-27, 国庆节 10-01 10-07",
      })
  void section8DaysOffAreThoseOfTheNotice(int year, String daysOff) {
    assertThat(
            calendarOf(year).daysOff().stream()
                .map(p -> p.nameZh() + " " + dayOf(p.from()) + " " + dayOf(p.to()))
                .collect(joining(", ")))
        .isEqualTo(daysOff);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 | 02-04 春节, 02-18 春节, 04-07 清明节, 04-28 劳动节, 05-11 劳动节, 09-14 中秋节,"
            + " 09-29 国庆节, 10-12 国庆节",
        "2025 | 01-26 春节, 02-08 春节, 04-27 劳动节, 09-28 国庆节、中秋节, 10-11 国庆节、中秋节",
        "2026 | 01-04 元旦, 02-14 春节, 02-28 春节, 05-09 劳动节, 09-20 国庆节, 10-10 国庆节",
      })
  void section8WorkingWeekendsAreThoseOfTheNotice(int year, String workingWeekends) {
    assertThat(
            calendarOf(year).workingWeekends().stream()
                .map(w -> dayOf(w.on()) + " " + w.nameZh())
                .collect(joining(", ")))
        .isEqualTo(workingWeekends);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 国办发明电〔2023〕7号, 202310/content_6911528.htm, 2013年12月11日",
    "2025, 国办发明电〔2024〕12号, 202411/content_6986383.htm, 2024年11月10日",
    "2026, 国办发明电〔2025〕7号, 202511/content_7047091.htm, 2024年11月10日",
  })
  void section8EachYearNamesItsNoticeAndTheMeasuresThenInForce(
      int year, String number, String address, String revised) {
    var source = calendarOf(year).source();

    assertThat(source.title()).isEqualTo("国务院办公厅关于" + year + "年部分节假日安排的通知（" + number + "）");
    assertThat(source.address()).isEqualTo("https://www.gov.cn/zhengce/zhengceku/" + address);
    assertThat(source.legalBasis()).contains("全国年节及纪念日放假办法", revised);
    assertThat(source.citation()).isEqualTo(source.title() + " " + source.address());
  }

  private static YearCalendar calendarOf(int year) {
    return PublishedCalendars.all().stream()
        .filter(c -> c.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private static String dayOf(LocalDate day) {
    return MONTH_AND_DAY.format(day);
  }
}
