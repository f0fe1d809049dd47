/** Reads as projections, in constant numbers of statements. */
@NullMarked
package org.ipplan.indicator.persistence;

import org.jspecify.annotations.NullMarked;
