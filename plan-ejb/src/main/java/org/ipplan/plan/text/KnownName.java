package org.ipplan.plan.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name a body goes or went by.
 *
 * @param validFrom first day, null where it is not limited
 * @param validTo day after the last, null where it is not limited
 */
public record KnownName(String name, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

  /** A name without limits in time. */
  public static KnownName always(String name) {
    return new KnownName(name, null, null);
  }
}
