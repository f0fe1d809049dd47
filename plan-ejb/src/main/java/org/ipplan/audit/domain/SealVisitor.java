package org.ipplan.audit.domain;

import org.jspecify.annotations.Nullable;

/** Sees a sealed trail pass by: a block, its records in their places, the next block. */
public interface SealVisitor {
  /** The next block begins. */
  void block(Block next);

  /**
   * The next record of the block.
   *
   * @param position its place in the whole sealed trail
   * @param id it was sealed under
   * @param leaf its hash when it was sealed
   * @param fields as they are now; null where the record is gone
   */
  void record(long position, long id, String leaf, @Nullable TrailFields fields);
}
