package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A vote of the collective discussion (P-57).
 *
 * @param counts false once the member withdrew from the case
 */
public record PanelVote(
    String voter, boolean inFavour, String reasons, LocalDate votedOn, boolean counts)
    implements Serializable {}
