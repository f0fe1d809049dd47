package org.ipplan.intake.domain;

/**
 * What a set did.
 *
 * @param position where the next one begins
 * @param last whether there is no next one
 */
public record SetDone(String position, Tally tally, boolean last) {}
