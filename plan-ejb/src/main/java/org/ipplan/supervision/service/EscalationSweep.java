package org.ipplan.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.ipplan.calendar.CalendarService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CheckedSettings;
import org.ipplan.shared.schedule.RecurringWork;
import org.ipplan.supervision.domain.DueRung;
import org.ipplan.supervision.domain.WorkingHours;

/** Climbs the escalation ladder, in the working hours of working days. */
@ApplicationScoped
public class EscalationSweep implements RecurringWork, CheckedSettings {
  private static final Logger LOG = Logger.getLogger(EscalationSweep.class.getName());

  static final String EVERY = "plan.escalation.every";
  static final String HOURS = "plan.escalation.hours";
  private static final Duration USUAL = Duration.ofMinutes(1);
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject LadderClimb ladder;
  @Inject Config config;

  @Override
  public String name() {
    return "escalation-ladder";
  }

  @Override
  public Duration every() {
    return config.getOptionalValue(EVERY, String.class).map(Duration::parse).orElse(USUAL);
  }

  @Override
  public void check() {
    try {
      if (every().compareTo(SHORTEST) < 0) {
        throw new IllegalArgumentException(every().toString());
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalStateException(EVERY + " is a duration of a second or more, as PT1M", e);
    }
    try {
      hours();
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalStateException(HOURS + " is two times and a hyphen, as 09:00-17:30", e);
    }
  }

  @Override
  public void run() {
    if (isWorkingTime()) {
      climb();
    }
  }

  /** What fails is looked at again next time; until then the schedule knows that something did. */
  private void climb() {
    var failed = ladder.look().stream().filter(matter -> !rings(matter)).count();
    if (failed > 0) {
      throw new IllegalStateException(failed + " matters of the ladder could not be told");
    }
  }

  private boolean rings(List<DueRung> matter) {
    try {
      ladder.ring(matter);
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "Nobody was told of " + matter.get(0).place());
      return false;
    }
  }

  private WorkingHours hours() {
    return WorkingHours.of(config.getOptionalValue(HOURS, String.class).orElse(WorkingHours.USUAL));
  }

  private boolean isWorkingTime() {
    var now = clock.now().atZone(BusinessClock.ZONE);
    return hours().contains(now.toLocalTime()) && calendar.day(now.toLocalDate()).working();
  }
}
