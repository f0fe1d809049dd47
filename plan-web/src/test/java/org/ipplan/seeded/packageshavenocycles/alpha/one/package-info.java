/** One half of a circle inside a feature. */
@NullMarked
package org.ipplan.seeded.packageshavenocycles.alpha.one;

import org.jspecify.annotations.NullMarked;
