/** A feature. */
@NullMarked
package org.ipplan.seeded.realtimeisreadinfewplaces.alpha;

import org.jspecify.annotations.NullMarked;
