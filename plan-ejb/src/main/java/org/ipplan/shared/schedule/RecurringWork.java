package org.ipplan.shared.schedule;

import java.time.Duration;

/**
 * Implemented by features whose dates ring by themselves: reminders, digests, expiries. A bean of
 * this type is found by itself.
 *
 * <p>Of all members one at a time runs it. A member that dies in the middle leaves no trace but
 * what it had committed, and another runs it again; so it asks the database what is due and not yet
 * done, and writes down what it does in the transaction that does it.
 */
public interface RecurringWork {
  /** Never changes, no two share one, and speaks in the log. */
  String name();

  /** Real time from the end of one run to the start of the next. */
  Duration every();

  /**
   * Does what is due by the business clock, and returns at once when nothing is. Called without a
   * transaction and with the product itself as the caller. A failure is logged and tried again
   * after {@link #every()}.
   */
  void run();
}
