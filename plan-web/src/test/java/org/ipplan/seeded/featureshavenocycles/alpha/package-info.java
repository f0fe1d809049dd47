/** One half of a circle. */
@NullMarked
package org.ipplan.seeded.featureshavenocycles.alpha;

import org.jspecify.annotations.NullMarked;
