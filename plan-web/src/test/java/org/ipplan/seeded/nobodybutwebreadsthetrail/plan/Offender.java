package org.ipplan.seeded.nobodybutwebreadsthetrail.plan;

import org.ipplan.seeded.nobodybutwebreadsthetrail.audit.History;

/** Calls the trail. */
public class Offender {
  History history = new History();
}
