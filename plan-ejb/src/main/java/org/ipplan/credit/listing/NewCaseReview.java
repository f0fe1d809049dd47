package org.ipplan.credit.listing;

/**
 * An opinion to be given; what it is of follows from the state of the case.
 *
 * @param passed whether the case goes on
 */
public record NewCaseReview(boolean passed, String opinion) {}
