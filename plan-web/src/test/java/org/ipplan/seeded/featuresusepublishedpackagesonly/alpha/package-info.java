/** A feature that declares the other. */
@Feature(
    name = "alpha",
    dependsOn = {"beta"},
    published = {"org.ipplan.seeded.featuresusepublishedpackagesonly.alpha"})
@NullMarked
package org.ipplan.seeded.featuresusepublishedpackagesonly.alpha;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
