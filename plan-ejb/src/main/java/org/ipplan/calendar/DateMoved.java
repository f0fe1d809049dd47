package org.ipplan.calendar;

/**
 * A kept date moved because a calendar was loaded. Fired inside the transaction, once for each
 * date; whoever tells parties of their dates observes it.
 *
 * @param year of the calendar
 * @param source the notice that moved it
 */
public record DateMoved(DateMove move, int year, CalendarSource source) {}
