/** A feature. */
@Feature(
    name = "alpha",
    dependsOn = {},
    published = {"org.ipplan.seeded.webseespublishedpackagesonly.alpha"})
@NullMarked
package org.ipplan.seeded.webseespublishedpackagesonly.alpha;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
