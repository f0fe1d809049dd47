package org.ipplan.supervision.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.supervision.LadderRung;
import org.ipplan.supervision.Reminder.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A rung whose day has come on an open matter, and that was not written down yet.
 *
 * @param reminder id its record gets
 * @param key what tells the matter from others, the same before and after a report is begun
 * @param share null where the matter is no part of a task, as is {@code task}
 * @param openedOn the day the matter came to its department
 * @param sinceOn the day the rung came into force
 * @param ringsOn the rung's day
 */
public record DueRung(
    UUID reminder,
    Matter matter,
    String key,
    UUID id,
    @Nullable UUID share,
    @Nullable UUID task,
    String department,
    @Nullable String period,
    LocalDate dueOn,
    LocalDate openedOn,
    String href,
    LadderRung rung,
    LocalDate sinceOn,
    LocalDate ringsOn) {

  /** Whether its day came while the department had the matter and the ladder had the rung. */
  boolean isTimely() {
    return !ringsOn.isBefore(openedOn) && !ringsOn.isBefore(sinceOn);
  }

  /** What tells its matter from every other one. */
  public String place() {
    return matter + " " + key;
  }
}
