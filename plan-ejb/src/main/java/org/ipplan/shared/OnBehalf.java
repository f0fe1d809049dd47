package org.ipplan.shared;

import java.util.function.Supplier;

/** Lets work that no request brought go on with the rights of whoever asked for it. */
@FunctionalInterface
public interface OnBehalf {
  /**
   * Does something as somebody; whoever it was before comes back after.
   *
   * @param caller as they were when they asked
   */
  <R> R of(Caller caller, Supplier<R> work);
}
