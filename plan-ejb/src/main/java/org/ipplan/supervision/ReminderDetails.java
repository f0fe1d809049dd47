package org.ipplan.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told of a matter.
 *
 * @param period of a report, null for other matters
 * @param dueOn null where a matter without a date was urged
 * @param rung working days from the due date, negative before it; null where no rung made it
 * @param note the office's words; null for a rung
 * @param madeBy sign-in name; that of the product for a rung
 * @param madeFor whom it was made for by a substitute, else null
 * @param madeOn business date
 */
public record ReminderDetails(
    UUID id,
    Reminder.Kind kind,
    Reminder.Matter matter,
    UUID matterId,
    String department,
    @Nullable String period,
    @Nullable LocalDate dueOn,
    @Nullable Integer rung,
    Set<Audience> audience,
    @Nullable String note,
    boolean urgent,
    String madeBy,
    @Nullable String madeFor,
    LocalDate madeOn,
    Instant madeAt,
    String href)
    implements Serializable {

  public ReminderDetails {
    audience = EnumSet.copyOf(audience);
  }
}
