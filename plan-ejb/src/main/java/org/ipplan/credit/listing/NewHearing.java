package org.ipplan.credit.listing;

import java.time.LocalDate;

/**
 * A hearing to be called.
 *
 * @param noticedOn the day the party was told of it
 * @param chair sign-in name of an official who did not investigate
 */
public record NewHearing(LocalDate noticedOn, LocalDate heldOn, String place, String chair) {}
