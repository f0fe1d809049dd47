package org.ipplan.credit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list of cases.
 *
 * @param mine whether only those the caller had a hand in
 * @param query part of the subject's name, or the beginning of its code or of a document's number
 * @param dueBefore first day that is too late for the next term that runs; null for every case
 */
public record CaseFilter(
    @Nullable CreditList list,
    @Nullable CaseState state,
    boolean mine,
    @Nullable String query,
    @Nullable LocalDate dueBefore) {

  /** Every case the caller may see. */
  public static final CaseFilter ALL = new CaseFilter(null, null, false, null, null);
}
