package org.ipplan.seeded.featurescalldeclaredfeaturesonly.alpha;

import org.ipplan.seeded.featurescalldeclaredfeaturesonly.beta.Thing;

/** Uses what its feature does not declare. */
public class Offender {
  Thing thing = new Thing();
}
