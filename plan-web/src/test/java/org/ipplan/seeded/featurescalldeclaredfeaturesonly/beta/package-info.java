/** A feature. */
@Feature(
    name = "beta",
    dependsOn = {},
    published = {"org.ipplan.seeded.featurescalldeclaredfeaturesonly.beta"})
@NullMarked
package org.ipplan.seeded.featurescalldeclaredfeaturesonly.beta;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
