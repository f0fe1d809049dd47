package org.ipplan.progress.domain;

import org.ipplan.assignment.AssignmentState;
import org.ipplan.shared.Caller;

/**
 * Where a caller stands to a report.
 *
 * @param share state of the share it reports on
 * @param maker whether the caller had a hand in it or its files
 * @param signOff whether its department signs reports off before they go up
 * @param whole how it stands to the other reports of its task and period
 */
public record Standing(
    Caller caller, AssignmentState share, boolean maker, boolean signOff, Whole whole) {

  /** The same of a step that follows from another one by itself. */
  Standing byProduct() {
    return new Standing(Caller.PRODUCT, share, false, signOff, whole);
  }

  /** The same where somebody says why it goes up without parts or co-signatures. */
  Standing explained() {
    return new Standing(caller, share, maker, signOff, whole.explained());
  }
}
