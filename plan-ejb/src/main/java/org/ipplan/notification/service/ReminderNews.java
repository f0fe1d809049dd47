package org.ipplan.notification.service;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.domain.Addressee;
import org.ipplan.notification.domain.News;
import org.ipplan.notification.domain.News.Occasion;
import org.ipplan.notification.persistence.Telling;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.Reminder;

/** Brings reminders to people. */
@ApplicationScoped
public class ReminderNews {
  @Inject Telling telling;

  void remind(@Observes Reminder reminder) {
    telling.tell(
        new News(
            kind(reminder.kind()),
            "reminder." + reminder.kind() + (reminder.dueOn() == null ? ".undated" : ""),
            reminder.audience().stream().map(ReminderNews::addressee).collect(toSet()),
            matter(reminder),
            facts(reminder),
            reminder.urgent(),
            Occasion.of("reminder/" + reminder.id())));
  }

  private static NotificationKind kind(Reminder.Kind kind) {
    return switch (kind) {
      case RUNG -> NotificationKind.REMINDER;
      case URGE -> NotificationKind.URGE;
      case BLUE_SLIP, YELLOW_SLIP, RED_SLIP -> NotificationKind.SLIP;
    };
  }

  private static Addressee addressee(Audience audience) {
    return switch (audience) {
      case HANDLER -> Addressee.HANDLER_ELSE_LIAISONS;
      case LIAISON -> Addressee.LIAISONS;
      case HEAD -> Addressee.HEADS;
      case OFFICE -> Addressee.OFFICE;
      case LEADER -> Addressee.LEADERS;
    };
  }

  /** A report nobody has begun is the share's matter. */
  private static News.Matter matter(Reminder reminder) {
    var type =
        switch (reminder.matter()) {
          case SIGN_FOR, ASSIGNMENT -> "assignment";
          case REPORT -> reminder.href().startsWith("/reports/") ? "report" : "assignment";
          case FINDING -> "finding";
        };
    return new News.Matter(
        reminder.task(),
        reminder.department(),
        type,
        reminder.matterId().toString(),
        reminder.href());
  }

  private static Map<String, String> facts(Reminder reminder) {
    var facts = new HashMap<String, String>();
    facts.put("matter", reminder.matter().name());
    if (reminder.dueOn() != null) {
      facts.put("dueOn", reminder.dueOn().toString());
    }
    if (reminder.workingDaysLeft() != null) {
      facts.put("workingDaysLeft", reminder.workingDaysLeft().toString());
    }
    if (reminder.note() != null) {
      facts.put("note", reminder.note());
    }
    return facts;
  }
}
