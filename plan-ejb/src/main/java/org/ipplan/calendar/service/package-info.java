/** Answers the calendar's interfaces: shipped years, and those that two administrators loaded. */
@NullMarked
package org.ipplan.calendar.service;

import org.jspecify.annotations.NullMarked;
