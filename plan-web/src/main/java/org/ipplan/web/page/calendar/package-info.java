/** Pages of the working calendar. */
package org.ipplan.web.page.calendar;
