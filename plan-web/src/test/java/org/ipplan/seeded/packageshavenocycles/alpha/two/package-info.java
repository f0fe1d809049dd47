/** One half of a circle inside a feature. */
@NullMarked
package org.ipplan.seeded.packageshavenocycles.alpha.two;

import org.jspecify.annotations.NullMarked;
