package org.ipplan.web.supervision;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.LadderDetails;
import org.ipplan.supervision.LadderRung;
import org.ipplan.supervision.LadderState;
import org.jspecify.annotations.Nullable;

/**
 * The escalation ladder.
 *
 * @param confirmedBy absent for the ladder that was shipped, as is confirmedAt
 * @param proposal absent where nobody proposes a change, and for readers who are no administrators
 */
@Schema(name = "EscalationLadder")
public record LadderJson(
    LadderState state,
    List<LadderRungJson> rungs,
    @Nullable String confirmedBy,
    @Nullable Instant confirmedAt,
    @Nullable ProposalJson proposal) {

  /** Rungs that wait for a second administrator. */
  @Schema(name = "EscalationProposal")
  public record ProposalJson(List<LadderRungJson> rungs, String proposedBy, Instant proposedAt) {
    private static ProposalJson of(LadderDetails.Proposal proposal) {
      return new ProposalJson(json(proposal.rungs()), proposal.proposedBy(), proposal.proposedAt());
    }
  }

  static LadderJson of(LadderDetails ladder) {
    var proposal = ladder.proposal();
    return new LadderJson(
        ladder.state(),
        json(ladder.rungs()),
        ladder.confirmedBy(),
        ladder.confirmedAt(),
        proposal == null ? null : ProposalJson.of(proposal));
  }

  private static List<LadderRungJson> json(List<LadderRung> rungs) {
    return rungs.stream().map(LadderRungJson::of).toList();
  }
}
