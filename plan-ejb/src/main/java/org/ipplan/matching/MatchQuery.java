package org.ipplan.matching;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A name somebody asks for.
 *
 * @param id the asker's own, to find the answer by
 * @param code as it was written; one that is no unified social credit code is not counted
 * @param regionCode of GB/T 2260, null where it is not known
 */
public record MatchQuery(String id, String name, @Nullable String code, @Nullable String regionCode)
    implements Serializable {

  /** Longest name or code, in characters. */
  public static final int MAX_NAME = 200;

  /** Longest id, in characters. */
  public static final int MAX_ID = 100;
}
