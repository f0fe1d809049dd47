/** A feature. */
@NullMarked
package org.ipplan.seeded.plantextknowsnothingoftheproduct.plan;

import org.jspecify.annotations.NullMarked;
