/** A feature. */
@NullMarked
package org.ipplan.seeded.nobodybutwebreadsthetrail.plan;

import org.jspecify.annotations.NullMarked;
