/** A feature. */
@NullMarked
package org.ipplan.seeded.loggingistheserversown.alpha;

import org.jspecify.annotations.NullMarked;
