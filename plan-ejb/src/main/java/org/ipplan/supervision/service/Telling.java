package org.ipplan.supervision.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.supervision.Reminder;
import org.ipplan.supervision.Reminder.Kind;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.supervision.ReminderDetails;
import org.ipplan.supervision.domain.DueRung;
import org.ipplan.supervision.domain.Told;
import org.jspecify.annotations.Nullable;

/** Tells the trail, and whoever brings news to people, of a reminder that was written down. */
@Dependent
public class Telling {
  @Inject BusinessClock clock;
  @Inject Event<Reminder> reminders;
  @Inject Event<StepTaken> steps;

  void rung(DueRung due, WorkingCalendar calendar) {
    tell(
        new Reminder(
            due.reminder(),
            Kind.RUNG,
            due.matter(),
            due.id(),
            due.task(),
            due.department(),
            due.rung().audience(),
            due.dueOn(),
            workingDaysLeft(due.dueOn(), calendar),
            null,
            false,
            due.href()),
        due.period(),
        Map.of("rung", Integer.toString(due.rung().workingDays())));
  }

  void byHand(ReminderDetails made, UUID task, WorkingCalendar calendar) {
    tell(
        new Reminder(
            made.id(),
            made.kind(),
            made.matter(),
            made.matterId(),
            task,
            made.department(),
            made.audience(),
            made.dueOn(),
            workingDaysLeft(made.dueOn(), calendar),
            made.note(),
            made.urgent(),
            made.href()),
        made.period(),
        Map.of());
  }

  private @Nullable Integer workingDaysLeft(@Nullable LocalDate dueOn, WorkingCalendar calendar) {
    return dueOn == null ? null : calendar.workingDaysBetween(clock.today(), dueOn);
  }

  private void tell(Reminder reminder, @Nullable String period, Map<String, String> facts) {
    var changes = new HashMap<>(facts);
    changes.put("matter", reminder.matter().name());
    changes.put("department", reminder.department());
    changes.put("audience", Told.text(reminder.audience()));
    if (reminder.dueOn() != null) {
      changes.put("dueOn", reminder.dueOn().toString());
    }
    if (period != null) {
      changes.put("period", period);
    }
    steps.fire(step(reminder).with(changes));
    reminders.fire(reminder);
  }

  private static StepTaken step(Reminder reminder) {
    return new StepTaken(
        reminder.kind() == Kind.RUNG ? "remind" : "urge",
        objectType(reminder),
        reminder.matterId().toString(),
        reminder.task(),
        Visibility.PARTIES,
        reminder.department(),
        null,
        null,
        null,
        null,
        reminder.note(),
        Map.of());
  }

  /** A report that nobody has begun is a matter of the share. */
  private static String objectType(Reminder reminder) {
    if (reminder.matter() == Matter.FINDING) {
      return "finding";
    }
    return reminder.href().startsWith("/reports/") ? "report" : "assignment";
  }
}
