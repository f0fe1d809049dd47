package org.ipplan.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import org.ipplan.audit.domain.Block;
import org.ipplan.audit.domain.SealVisitor;
import org.ipplan.audit.service.SealRows.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Reads a piece of the sealed trail in a short transaction of its own, however long the trail is.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealPiece {
  private static final int BLOCKS = 5;

  @Inject SealRows rows;

  /**
   * Shows the blocks after one.
   *
   * @param after number of a block, 0 for the beginning
   * @return number of the last one shown; the same where there is none
   */
  public long show(long after, SealVisitor visitor) {
    var blocks = rows.after(after, BLOCKS);
    if (blocks.isEmpty()) {
      return after;
    }
    var last = blocks.get(blocks.size() - 1).number();
    try (var sealed = rows.sealed(after, last)) {
      show(blocks, sealed.iterator(), visitor);
    }
    return last;
  }

  /** Ids of records that were put in behind closed blocks. */
  public List<Long> strays() {
    return rows.strays();
  }

  /** How many records wait for a seal. */
  public long waiting() {
    return rows.waiting().get("n", Long.class);
  }

  private static void show(List<Block> blocks, Iterator<Sealed> sealed, SealVisitor visitor) {
    var next = next(sealed);
    for (var block : blocks) {
      visitor.block(block);
      while (next != null && next.block() <= block.number()) {
        visitor.record(next.position(), next.id(), next.leaf(), next.fields());
        next = next(sealed);
      }
    }
  }

  private static @Nullable Sealed next(Iterator<Sealed> sealed) {
    return sealed.hasNext() ? sealed.next() : null;
  }
}
