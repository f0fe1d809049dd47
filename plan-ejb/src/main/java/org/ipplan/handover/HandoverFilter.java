package org.ipplan.handover;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of hand-overs; a null part does not narrow.
 *
 * @param side true side of the caller: received or sent
 * @param department code of either department
 * @param late true for those whose term has passed alone
 */
public record HandoverFilter(
    @Nullable HandoverSide side,
    @Nullable HandoverState state,
    @Nullable HandoverKind kind,
    @Nullable String department,
    @Nullable UUID task,
    @Nullable Boolean late)
    implements Serializable {
  /** Everything. */
  public static final HandoverFilter ALL = new HandoverFilter(null, null, null, null, null, null);
}
