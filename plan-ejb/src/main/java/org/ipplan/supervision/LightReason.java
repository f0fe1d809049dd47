package org.ipplan.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a light is on. Every code belongs to one light, so that the two cannot say different things.
 *
 * @param on the date that decides: what is due on it, or the report that was missed; null where no
 *     date does
 * @param workingDays working days from today to that date, negative once it has passed; 0 where
 *     there is none
 */
public record LightReason(Code code, @Nullable LocalDate on, int workingDays)
    implements Serializable {

  /** What decided the light, the one looked at first on top. */
  public enum Code {
    /** Finished: closed by the office, or the share is done. */
    FINISHED(Light.DONE),
    /** Taken off the plan. */
    CANCELLED(Light.GREY),
    /** Of a draft: nobody was given it yet. */
    NOT_HANDED_OUT(Light.GREY),
    /** Waits for somebody, and no rule sets it a date. */
    UNDATED(Light.GREY),
    /** The date has passed. */
    OVERDUE(Light.RED),
    /** A continuing task whose lead missed a report. */
    REPORT_MISSED(Light.RED),
    /** The date is near. */
    NEAR(Light.YELLOW),
    /** The lead missed a report, the task's own date is still far. */
    BEHIND(Light.YELLOW),
    /** Handed out, and nothing done yet. */
    NOT_BEGUN(Light.GREY),
    /** Under way without an end of its own. */
    CONTINUING(Light.GREEN),
    /** Under way, the date is far. */
    ON_COURSE(Light.GREEN);

    private final Light light;

    Code(Light light) {
      this.light = light;
    }

    public Light light() {
      return light;
    }

    /** The codes of a light; every code where it is null. */
    public static List<Code> of(@Nullable Light light) {
      return Stream.of(values()).filter(code -> light == null || code.light == light).toList();
    }
  }

  /** The light it explains. */
  public Light light() {
    return code.light();
  }

  /**
   * One sentence for the reader; Chinese unless the locale is English.
   *
   * @param date writes a date as the reader is used to
   */
  public String text(Locale locale, Function<LocalDate, String> date) {
    return SupervisionWords.text(
        locale,
        "reason." + code.name(),
        on == null ? "" : date.apply(on),
        SupervisionWords.text(locale, distance(), Math.abs(workingDays)));
  }

  private String distance() {
    if (workingDays == 0) {
      return "days.none";
    }
    return workingDays > 0 ? "days.left" : "days.over";
  }
}
