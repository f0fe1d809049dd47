package org.ipplan.assignment;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a department asks for.
 *
 * @param dueOn the date asked for: an extension's, or a change's where it moves the date too
 * @param text what the task should be instead: a change's
 * @param department code of the department that should take over: a transfer's
 */
public record NewRequest(
    RequestKind kind,
    String reason,
    @Nullable LocalDate dueOn,
    @Nullable String text,
    @Nullable String department)
    implements Serializable {
  /** Longest reason or text, in characters. */
  public static final int MAX_TEXT = 4000;
}
