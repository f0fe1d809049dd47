package org.ipplan.seeded.realtimeisreadinfewplaces.alpha;

import java.time.Clock;
import java.time.Instant;

/** Decides by real time. */
public class Offender {
  Instant now = Clock.systemUTC().instant();
}
