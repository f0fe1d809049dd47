package org.ipplan.connection;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says by a mapping; nothing of it is taken in.
 *
 * @param status of the answer; null where nothing was called or answered
 * @param failure null where the answer could be read
 * @param took milliseconds; 0 where nothing was called
 * @param answer the beginning of what came back; null where nothing did
 * @param read how many items there are
 * @param sound how many of them can be taken in
 * @param items the first of them
 */
public record TryResult(
    @Nullable Integer status,
    @Nullable RunFailure failure,
    long took,
    @Nullable String answer,
    int read,
    int sound,
    List<ItemRead> items)
    implements Serializable {
  public TryResult {
    items = List.copyOf(items);
  }

  /** Whether there is something, and all of it can be taken in. */
  public boolean isSound() {
    return failure == null && read > 0 && sound == read;
  }
}
