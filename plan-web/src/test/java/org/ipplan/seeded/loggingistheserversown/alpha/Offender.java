package org.ipplan.seeded.loggingistheserversown.alpha;

/** Logs its own way. */
public class Offender {
  System.Logger log = System.getLogger("plan");
}
