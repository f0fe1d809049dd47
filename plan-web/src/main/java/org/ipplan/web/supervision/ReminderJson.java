package org.ipplan.web.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.Reminder;
import org.ipplan.supervision.ReminderDetails;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told of a matter.
 *
 * @param period of a report, absent for other matters
 * @param dueOn absent where a matter without a date was urged
 * @param rung working days from the due date; absent where no rung made it
 * @param note the office's words; absent for a rung
 * @param madeFor whom it was made for by a substitute
 * @param madeOn business date
 */
@Schema(name = "Reminder")
public record ReminderJson(
    UUID id,
    Reminder.Kind kind,
    Reminder.Matter matter,
    UUID matterId,
    String department,
    @Nullable String period,
    @Nullable LocalDate dueOn,
    @Nullable Integer rung,
    List<Audience> audience,
    @Nullable String note,
    boolean urgent,
    String madeBy,
    @Nullable String madeFor,
    LocalDate madeOn,
    Instant madeAt,
    String href) {

  static ReminderJson of(ReminderDetails reminder) {
    return new ReminderJson(
        reminder.id(),
        reminder.kind(),
        reminder.matter(),
        reminder.matterId(),
        reminder.department(),
        reminder.period(),
        reminder.dueOn(),
        reminder.rung(),
        List.copyOf(reminder.audience()),
        reminder.note(),
        reminder.urgent(),
        reminder.madeBy(),
        reminder.madeFor(),
        reminder.madeOn(),
        reminder.madeAt(),
        reminder.href());
  }
}
