package org.ipplan.seeded.featuresusepublishedpackagesonly.alpha;

import org.ipplan.seeded.featuresusepublishedpackagesonly.beta.domain.Inner;

/** Reaches inside another feature. */
public class Offender {
  Inner inner = new Inner();
}
