package org.ipplan.seeded.sharedknowsnofeature.shared;

import org.ipplan.seeded.sharedknowsnofeature.alpha.Thing;

/** Knows a feature. */
public class Offender {
  Thing thing = new Thing();
}
