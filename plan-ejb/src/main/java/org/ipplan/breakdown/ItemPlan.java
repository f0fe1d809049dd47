package org.ipplan.breakdown;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a sub-task, a milestone or a target alike.
 *
 * @param title in the department's own words, one line
 * @param handler sign-in name of an official of the department, null where nobody is named
 * @param dueOn null is refused as a missing field
 * @param position place in the list, from 1; null for the end, or to keep the place
 * @param whole whether it is of the whole task; the lead's alone
 * @param template code of the template it is made from, null where it was written by hand
 */
public record ItemPlan(
    String title,
    @Nullable String handler,
    @Nullable LocalDate dueOn,
    @Nullable Integer position,
    boolean whole,
    @Nullable String template)
    implements Serializable {
  /** Longest title or unit, in characters. */
  public static final int MAX_TITLE = 200;

  /** Longest text, in characters. */
  public static final int MAX_TEXT = 4000;

  /** Last place in a list. */
  public static final int MAX_POSITION = 9999;
}
