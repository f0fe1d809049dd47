/** Measures of an office, who applies them, and orders with their tables of steps. */
@NullMarked
package org.ipplan.measure.domain;

import org.jspecify.annotations.NullMarked;
