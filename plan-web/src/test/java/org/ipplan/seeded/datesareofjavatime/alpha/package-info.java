/** A feature. */
@NullMarked
package org.ipplan.seeded.datesareofjavatime.alpha;

import org.jspecify.annotations.NullMarked;
