/** A reader of texts. */
@NullMarked
package org.ipplan.seeded.plantextknowsnothingoftheproduct.plan.text;

import org.jspecify.annotations.NullMarked;
