package org.ipplan.credit.listing;

import org.jspecify.annotations.Nullable;

/**
 * A notice to be given.
 *
 * @param number of a register kept elsewhere; null for the next one of the series
 * @param reasons grounds and basis of the listing
 * @param rights to state, defend and ask for a hearing, and until when
 */
public record NewPriorNotice(
    @Nullable String number, String facts, String reasons, String rights) {}
