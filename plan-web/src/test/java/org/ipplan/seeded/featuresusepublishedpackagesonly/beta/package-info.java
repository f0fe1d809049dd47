/** A feature. */
@Feature(
    name = "beta",
    dependsOn = {},
    published = {"org.ipplan.seeded.featuresusepublishedpackagesonly.beta"})
@NullMarked
package org.ipplan.seeded.featuresusepublishedpackagesonly.beta;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
