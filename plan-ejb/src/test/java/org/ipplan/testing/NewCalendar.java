package org.ipplan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import org.ipplan.calendar.CalendarAdministration;
import org.ipplan.calendar.CalendarPreview;
import org.ipplan.calendar.CalendarYearDetails;

/**
 * The calendar of 2027, made up: New Year's Day, a Friday, is off, which nothing says until then.
 */
public final class NewCalendar {
  public static final int YEAR = 2027;

  private static final String FILE =
      """
      {"year": 2027,
       "source": {"title": "A notice for tests", "address": "https://www.gov.cn/test",
                  "legalBasis": "Measures"},
       "daysOff": [{"from": "2027-01-01", "to": "2027-01-03",
                    "nameZh": "元旦", "nameEn": "New Year's Day"}],
       "workingWeekends": []}
      """;

  private NewCalendar() {}

  public static ByteArrayInputStream file() {
    return new ByteArrayInputStream(FILE.getBytes(UTF_8));
  }

  /** What an administrator sees before handing it in. */
  public static CalendarPreview preview(Product product) {
    return product.as(
        Officials.SYSADMIN, CalendarAdministration.class, admin -> admin.preview(YEAR, file()));
  }

  public static CalendarYearDetails handIn(Product product) {
    return product.as(
        Officials.SYSADMIN, CalendarAdministration.class, admin -> admin.load(YEAR, file()));
  }

  public static void confirm(Product product, CalendarYearDetails loaded) {
    product.as(
        Officials.SYSADMIN2,
        CalendarAdministration.class,
        admin -> admin.confirm(loaded.id(), loaded.version()));
  }

  /** Handed in by one administrator and put in force by another. */
  public static void publish(Product product) {
    confirm(product, handIn(product));
  }
}
