/** A feature. */
@NullMarked
package org.ipplan.seeded.nowneedsaclock.alpha;

import org.jspecify.annotations.NullMarked;
