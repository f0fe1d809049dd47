/** A feature. */
@NullMarked
package org.ipplan.seeded.sharedknowsnofeature.alpha;

import org.jspecify.annotations.NullMarked;
