package org.ipplan.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The escalation ladder.
 *
 * @param rungs in force, by matter and day
 * @param confirmedBy who put them in force; null for the ladder that was shipped, as is {@code
 *     confirmedAt}
 * @param proposal what somebody proposes instead; null where nobody does, and for readers who are
 *     no administrators
 */
public record LadderDetails(
    long version,
    LadderState state,
    List<LadderRung> rungs,
    @Nullable String confirmedBy,
    @Nullable Instant confirmedAt,
    @Nullable Proposal proposal)
    implements Serializable {

  public LadderDetails {
    rungs = List.copyOf(rungs);
  }

  /** Rungs that wait for a second person. */
  public record Proposal(List<LadderRung> rungs, String proposedBy, Instant proposedAt)
      implements Serializable {

    public Proposal {
      rungs = List.copyOf(rungs);
    }
  }
}
