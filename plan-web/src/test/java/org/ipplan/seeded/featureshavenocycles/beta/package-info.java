/** One half of a circle. */
@NullMarked
package org.ipplan.seeded.featureshavenocycles.beta;

import org.jspecify.annotations.NullMarked;
