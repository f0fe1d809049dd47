package org.ipplan.supervision;

/**
 * A slip the office prepares.
 *
 * @param reason text of the letter; never blank
 * @param workingDays term for the answer, 1 to {@link #LONGEST}, counted from the day it is sent
 */
public record NewSlip(SlipColour colour, String reason, int workingDays) {
  /** Longest term for an answer, in working days. */
  public static final int LONGEST = 60;
}
