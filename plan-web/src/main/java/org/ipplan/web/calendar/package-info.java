/** The working calendar over HTTP: when a term ends and why, and the days of a year. */
@NullMarked
package org.ipplan.web.calendar;

import org.jspecify.annotations.NullMarked;
