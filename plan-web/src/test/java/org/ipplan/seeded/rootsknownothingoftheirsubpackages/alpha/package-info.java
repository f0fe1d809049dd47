/** A feature. */
@Feature(
    name = "alpha",
    dependsOn = {},
    published = {"org.ipplan.seeded.rootsknownothingoftheirsubpackages.alpha"})
@NullMarked
package org.ipplan.seeded.rootsknownothingoftheirsubpackages.alpha;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
