package org.ipplan.supervision;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * One rung of the escalation ladder: when who is told of a kind of matter.
 *
 * @param workingDays from the due date: −3 is the third working day before it, 0 the day itself, or
 *     the last working day before it where it is a day off, 3 the third working day after it
 * @param audience who is told
 */
public record LadderRung(Reminder.Matter matter, int workingDays, Set<Audience> audience)
    implements Serializable {
  /** Furthest rung from the due date, before or after it, in working days. */
  public static final int FURTHEST = 60;

  /** Most rungs of one kind of matter. */
  public static final int MOST = 12;

  public LadderRung {
    audience = audience.isEmpty() ? Set.of() : EnumSet.copyOf(audience);
  }
}
