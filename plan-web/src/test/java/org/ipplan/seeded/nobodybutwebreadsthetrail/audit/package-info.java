/** A trail. */
@NullMarked
package org.ipplan.seeded.nobodybutwebreadsthetrail.audit;

import org.jspecify.annotations.NullMarked;
