package org.ipplan.exchange;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a list, as it may be told today.
 *
 * @param content what the entry says today; null for a removal, and for every earlier change of
 *     what is gone since
 */
public record ListChange(Change change, UUID entry, @Nullable EntryContent content)
    implements Serializable {

  /** What became of an entry. */
  public enum Change {
    LISTED,
    CHANGED,
    /** Gone; why, is told nobody. */
    REMOVED;

    /** What an event of a list tells. */
    public static Change of(EventKind kind) {
      return switch (kind) {
        case ENTRY_LISTED -> LISTED;
        case ENTRY_CHANGED -> CHANGED;
        case ENTRY_REMOVED -> REMOVED;
        case GRADE_PUBLISHED, PLAN_PUBLISHED, TASK_ADDED, TASK_CHANGED ->
            throw new IllegalArgumentException(kind.type());
      };
    }
  }
}
