package org.ipplan.calendar;

import java.io.Serializable;

/**
 * The document a year's calendar was taken from.
 *
 * @param title title and number of the notice, in Chinese
 * @param address where the notice is published; an absolute http or https address
 * @param legalBasis the measures under which the notice was given, with their revision, in Chinese
 */
public record CalendarSource(String title, String address, String legalBasis)
    implements Serializable {

  /** Title and address in one line, as shown beside every day the notice decides. */
  public String citation() {
    return title + " " + address;
  }
}
