/** A feature that declares no other. */
@Feature(
    name = "alpha",
    dependsOn = {},
    published = {"org.ipplan.seeded.featurescalldeclaredfeaturesonly.alpha"})
@NullMarked
package org.ipplan.seeded.featurescalldeclaredfeaturesonly.alpha;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
