package org.ipplan.it.support;

/**
 * Lets rounds of the yearly evaluation be of days before today: a year is counted as of a day once,
 * and the tasks of the sample year are a day old.
 */
public final class PastRounds {
  private static final String MOVED =
      "UPDATE evaluation_round SET as_of = date '%1$s' - number WHERE as_of = date '%1$s'";

  private PastRounds() {}

  /** Moves rounds as of that day aside, each to a day of its own. */
  public static void clear(String day) {
    Database.execute(MOVED.formatted(day));
  }
}
