package org.ipplan.supervision;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Narrows a worklist; a null part does not narrow. */
public record WorklistFilter(
    WorklistItem.@Nullable Kind kind,
    @Nullable String state,
    @Nullable String role,
    @Nullable Light light,
    @Nullable String query)
    implements Serializable {

  /** Everything that waits. */
  public static final WorklistFilter ALL = new WorklistFilter(null, null, null, null, null);
}
