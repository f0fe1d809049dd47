package org.ipplan.seeded.nowneedsaclock.alpha;

import java.time.Instant;

/** Asks the machine what time it is. */
public class Offender {
  Instant now = Instant.now();
}
