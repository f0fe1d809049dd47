package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.Config;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Deadline;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;

/** How long a department has to sign for a share: working days, a setting of the server. */
@Dependent
public class SignForTerm {
  /** Name of the setting. */
  public static final String DAYS = "plan.sign-for.days";

  private static final int USUAL = 5;
  private static final int LONGEST = 60;

  @Inject Instance<Config> config;
  @Inject CalendarService calendar;

  /** The term of what is handed out on a day. */
  Deadline from(LocalDate day) {
    return calendar.deadline(day, Term.workingDays(days()), TermPurpose.ACT);
  }

  private int days() {
    var days =
        config.stream()
            .findFirst()
            .flatMap(settings -> settings.getOptionalValue(DAYS, String.class))
            .map(Integer::valueOf)
            .orElse(USUAL);
    if (days < 1 || days > LONGEST) {
      throw new IllegalStateException(DAYS + " is not 1 to " + LONGEST);
    }
    return days;
  }
}
