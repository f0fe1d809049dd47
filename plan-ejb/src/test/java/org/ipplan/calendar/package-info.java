/**
 * Tests of working days and terms. Expected dates are worked out by hand from the State Council's
 * notices or counted day by day, never taken from the code under test.
 */
@NullMarked
package org.ipplan.calendar;

import org.jspecify.annotations.NullMarked;
