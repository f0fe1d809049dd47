package org.ipplan.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ipplan.audit.SealAnchor;
import org.ipplan.audit.domain.Block;
import org.ipplan.audit.domain.MerkleTree;
import org.ipplan.audit.domain.TrailFields;

/**
 * Closes blocks of what is committed, one sealer at a time among all members, each block in a short
 * transaction of its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sealer {
  /** Most records of a block. */
  static final int LARGEST = 5000;

  @Inject SealRows rows;
  @Inject SealSettings settings;

  /**
   * Closes the next block.
   *
   * @return its anchor; empty where nothing waits
   */
  public Optional<SealAnchor> seal() {
    rows.hold();
    var open = rows.open(LARGEST);
    return open.isEmpty() ? Optional.empty() : Optional.of(close(open));
  }

  private SealAnchor close(List<TrailFields> open) {
    var leaves = open.stream().map(TrailFields::canonical).map(MerkleTree::leaf).toList();
    var tree = new MerkleTree();
    leaves.forEach(tree::add);
    var last = rows.last();
    var block =
        Block.closed(
            last.map(Block::number).orElse(0L) + 1,
            last.map(Block::lastPosition).orElse(0L) + 1,
            open.size(),
            tree.root(),
            last.map(Block::head).orElse(Block.NONE),
            settings.current(),
            Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS));
    rows.close(block, open.stream().map(TrailFields::id).toList(), leaves);
    return block.anchor();
  }
}
