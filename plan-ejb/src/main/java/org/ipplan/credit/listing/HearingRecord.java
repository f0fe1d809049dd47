package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The record of a hearing that was held.
 *
 * @param signed whether the party signed it; where it would not, the text says so
 * @param recordedBy sign-in name, null for one to be kept
 */
public record HearingRecord(
    String text, boolean signed, @Nullable String recordedBy, @Nullable LocalDate recordedOn)
    implements Serializable {}
