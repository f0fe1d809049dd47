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
import org.ipplan.shared.CheckedSettings;
import org.ipplan.shared.NumberSetting;

/** How long a department has to sign for a share: working days, a setting of the server. */
@Dependent
public class SignForTerm implements CheckedSettings {
  /** Name of the setting. */
  public static final String DAYS = "plan.sign-for.days";

  private static final NumberSetting SETTING = new NumberSetting(DAYS, 1, 60, 5);

  @Inject Instance<Config> config;
  @Inject CalendarService calendar;

  /** The term of what is handed out on a day. */
  Deadline from(LocalDate day) {
    return calendar.deadline(day, Term.workingDays(days()), TermPurpose.ACT);
  }

  private int days() {
    return SETTING.of(
        config.stream()
            .findFirst()
            .flatMap(settings -> settings.getOptionalValue(DAYS, String.class)));
  }

  @Override
  public void check() {
    days();
  }
}
