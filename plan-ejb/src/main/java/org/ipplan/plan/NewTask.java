package org.ipplan.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task beyond the yearly plan.
 *
 * @param source not {@link TaskSource#PLAN}
 * @param reference the document, the leader or the meeting it comes from
 * @param sourceOn day of that document or meeting
 * @param text null where the matter is handled outside
 * @param departments codes, the first leads
 * @param dueOn last day; null where a term is given instead
 * @param term working days from today, instead of a date
 * @param handledOutside above the secrecy level of this system: number and title alone are kept
 */
public record NewTask(
    int year,
    TaskSource source,
    String reference,
    LocalDate sourceOn,
    String title,
    @Nullable String text,
    TaskMode mode,
    List<String> departments,
    @Nullable LocalDate dueOn,
    @Nullable Integer term,
    boolean handledOutside)
    implements Serializable {
  /** Longest title, in characters. */
  public static final int MAX_TITLE = 200;

  /** Longest text, in characters. */
  public static final int MAX_TEXT = 8000;

  public NewTask {
    departments = List.copyOf(departments);
  }
}
