package org.ipplan.seeded.datesareofjavatime.alpha;

import java.util.Date;

/** Uses the old dates. */
public class Offender {
  @SuppressWarnings("JavaUtilDate")
  Date epoch = new Date(0);
}
