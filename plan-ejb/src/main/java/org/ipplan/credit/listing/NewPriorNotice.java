package org.ipplan.credit.listing;

/**
 * A notice to be given.
 *
 * @param reasons grounds and basis of the listing
 * @param rights to state, defend and ask for a hearing, and until when
 */
public record NewPriorNotice(String number, String facts, String reasons, String rights) {}
