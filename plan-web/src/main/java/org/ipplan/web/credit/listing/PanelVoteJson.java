package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.PanelVote;

/**
 * A vote of the collective discussion.
 *
 * @param counts false once the member withdrew from the case
 */
@Schema(name = "PanelVote")
public record PanelVoteJson(
    String voter, boolean inFavour, String reasons, LocalDate votedOn, boolean counts) {

  static PanelVoteJson of(PanelVote vote) {
    return new PanelVoteJson(
        vote.voter(), vote.inFavour(), vote.reasons(), vote.votedOn(), vote.counts());
  }
}
