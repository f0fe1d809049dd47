package org.ipplan.inspection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is written.
 *
 * @param department code of a department of the inspection
 * @param task one of the inspection's tasks, null for none
 * @param basis the rule or document it rests on
 * @param dueOn date by which it is to be put right; null where a term is given
 * @param term working days from the day it is fed back; null where a date is given
 */
public record NewFinding(
    String department,
    @Nullable UUID task,
    String text,
    String basis,
    @Nullable LocalDate dueOn,
    @Nullable Integer term)
    implements Serializable {
  /** Longest term, in working days. */
  public static final int LONGEST_TERM = 250;
}
