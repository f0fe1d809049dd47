package org.ipplan.calendar.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.ipplan.calendar.CalendarAdministration;
import org.ipplan.calendar.CalendarFileException;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.CalendarYearDetails;
import org.ipplan.calendar.Deadline;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Next year's calendar: loaded by one administrator, confirmed by another (section 8). */
class CalendarYearScenarioTest {
  private static final String YEAR_2027 =
      """
      {"year": 2027,
       "source": {"title": "A notice for tests", "address": "https://www.gov.cn/test",
                  "legalBasis": "Measures"},
       "daysOff": [{"from": "2027-02-05", "to": "2027-02-11",
                    "nameZh": "春节", "nameEn": "Spring Festival"}],
       "workingWeekends": []}
      """;

  private static Product product;

  @BeforeAll
  static void start() {
    product = Product.start();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void aDateInAnUnpublishedYearIsProvisionalUntilTheYearIsConfirmed() {
    assertThat(deadline().provisional()).isTrue();

    var loaded = load(Officials.SYSADMIN, YEAR_2027);
    assertThat(deadline().provisional()).isTrue();

    product.as(
        Officials.SYSADMIN2,
        CalendarAdministration.class,
        admin -> admin.confirm(loaded.id(), loaded.version()));
    assertThat(deadline().provisional()).isFalse();
    assertThat(deadline().dueOn()).isEqualTo("2027-02-15");
    assertThat(
            product
                .database()
                .number(
                    "select count(*) from audit_record where object_type = 'calendar-year'"
                        + " and action = 'confirm' and actor = 'sysadmin2'"))
        .isOne();
  }

  @Test
  void whoLoadedAFileMayNotConfirmIt() {
    var loaded = load(Officials.SYSADMIN, YEAR_2027);

    assertThatThrownBy(
            () ->
                product.as(
                    Officials.SYSADMIN,
                    CalendarAdministration.class,
                    admin -> admin.confirm(loaded.id(), loaded.version())))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(DomainException.Kind.FORBIDDEN);
              assertThat(e.code()).isEqualTo("calendar.four-eyes");
            });
  }

  @Test
  void aFileWithFaultsLeavesNothingBehind() {
    assertThatThrownBy(() -> load(Officials.SYSADMIN, "{\"year\": 2028}"))
        .isInstanceOf(CalendarFileException.class);
    assertThat(product.database().number("select count(*) from calendar_year where year = 2028"))
        .isZero();
  }

  @Test
  void theOfficeIsNoAdministrator() {
    assertThatThrownBy(() -> load(Officials.ZHANG_OFFICE, YEAR_2027))
        .hasMessageContaining("calendar.administrators-only");
  }

  private static CalendarYearDetails load(Caller caller, String file) {
    return product.as(
        caller,
        CalendarAdministration.class,
        admin ->
            admin.load(
                file.contains("2028") ? 2028 : 2027,
                new ByteArrayInputStream(file.getBytes(UTF_8))));
  }

  private static Deadline deadline() {
    return product.as(
        Officials.CHEN_CCPD,
        CalendarService.class,
        calendar ->
            calendar.deadline(LocalDate.of(2027, 2, 3), Term.workingDays(3), TermPurpose.ACT));
  }
}
