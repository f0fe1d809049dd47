package org.ipplan.audit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was sealed.
 *
 * @param block number; null where it is of none
 * @param record id of the record; null where it is of none
 */
public record SealFault(Kind kind, @Nullable Long block, @Nullable Long record)
    implements Serializable {

  /** What is wrong. */
  public enum Kind {
    /** There was nothing to check. */
    NOTHING_CHECKED,
    /** A record says something else than when it was sealed. */
    RECORD_EDITED,
    /** A sealed record is gone. */
    RECORD_MISSING,
    /** Records stand in another order, or a place is empty or taken twice. */
    RECORD_MOVED,
    /** A record appeared behind blocks that were closed long before. */
    RECORD_ADDED,
    /** The records of a block do not give its root. */
    BLOCK_ROOT,
    /** A block does not follow on the one before it. */
    BLOCK_CHAIN,
    /** The hash of a block is not that of its key. */
    BLOCK_HEAD,
    /** No key of this id is configured. */
    KEY_UNKNOWN,
    /** The trail ends before the anchor, or says something else there. */
    ANCHOR
  }
}
