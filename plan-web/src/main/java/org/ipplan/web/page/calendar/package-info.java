/** The pages of the working calendar: a year and its deadlines, and the files of administrators. */
package org.ipplan.web.page.calendar;
