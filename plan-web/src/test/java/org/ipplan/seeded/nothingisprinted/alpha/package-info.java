/** A feature. */
@NullMarked
package org.ipplan.seeded.nothingisprinted.alpha;

import org.jspecify.annotations.NullMarked;
