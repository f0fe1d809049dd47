package org.ipplan.propagation;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Narrows the ledger; a null part does not narrow. */
public record PropagationFilter(
    @Nullable PropagationState state, @Nullable Boolean late, @Nullable UUID recipient)
    implements Serializable {

  /** The whole ledger. */
  public static final PropagationFilter ALL = new PropagationFilter(null, null, null);
}
