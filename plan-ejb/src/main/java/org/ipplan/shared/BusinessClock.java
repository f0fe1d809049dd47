package org.ipplan.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time every rule asks: real time in production, in the sample run real time moved back to the
 * sample year by one fixed distance. Dates are those of Beijing.
 */
public class BusinessClock {
  /** Time zone of every date in the product. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock clock;

  public BusinessClock(Clock clock) {
    this.clock = clock.withZone(ZONE);
  }

  public Instant now() {
    return clock.instant();
  }

  /** Today's date in Beijing. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
