package org.ipplan.shared.workflow;

import org.ipplan.shared.Refusal;

/**
 * What the order of steps rests on, where law demands it.
 *
 * @param <F> facts the workflow decides on
 */
@FunctionalInterface
public interface OutOfOrder<F> {
  /** The refusal of a step out of order, with article and rule set. */
  Refusal cite(String action, F facts, Refusal refusal);

  /** An order that no law demands. */
  static <F> OutOfOrder<F> none() {
    return (action, facts, refusal) -> refusal;
  }
}
