/** The handing in of a year's calendar and its confirmation by a second person. */
@NullMarked
package org.ipplan.calendar.domain;

import org.jspecify.annotations.NullMarked;
