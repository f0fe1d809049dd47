package org.ipplan.audit.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipplan.audit.SealFault;
import org.ipplan.audit.SealFault.Kind;
import org.ipplan.audit.SealReport;
import org.jspecify.annotations.Nullable;

/**
 * Checks a sealed trail as it passes by: block, its records in their order, the next block. Keeps
 * the block before and one hash for each level, whatever the length of the trail.
 */
public final class SealCheck implements SealVisitor {
  private final Map<String, SealKey> keys;
  private final @Nullable Long anchorBlock;
  private final @Nullable String anchorHead;

  private final List<SealFault> faults = new ArrayList<>();
  private long faultCount;
  private long blocks;
  private long records;
  private boolean anchorSeen;
  private @Nullable Block current;
  private MerkleTree tree = new MerkleTree();
  private long nextPosition = 1;
  private long inBlock;

  /**
   * @param keys by their ids
   * @param anchorBlock number of an anchor kept outside; null for none
   */
  public SealCheck(
      Map<String, SealKey> keys, @Nullable Long anchorBlock, @Nullable String anchorHead) {
    this.keys = Map.copyOf(keys);
    this.anchorBlock = anchorBlock;
    this.anchorHead = anchorHead;
  }

  @Override
  public void block(Block next) {
    closeCurrent();
    var before = current;
    var follows = before == null ? Block.NONE : before.head();
    var number = before == null ? 1 : before.number() + 1;
    if (!next.previous().equals(follows)
        || next.number() != number
        || next.firstPosition() != nextPosition) {
      fault(Kind.BLOCK_CHAIN, next.number(), null);
    }
    requireHead(next);
    if (anchorBlock != null && anchorBlock == next.number()) {
      anchorSeen = next.head().equals(anchorHead);
    }
    current = next;
    nextPosition = next.firstPosition();
    tree = new MerkleTree();
    inBlock = 0;
    blocks++;
  }

  private void requireHead(Block next) {
    var key = keys.get(next.keyId());
    if (key == null) {
      fault(Kind.KEY_UNKNOWN, next.number(), null);
    } else if (!next.headBy(key).equals(next.head())) {
      fault(Kind.BLOCK_HEAD, next.number(), null);
    }
  }

  @Override
  public void record(long position, long id, String leaf, @Nullable TrailFields fields) {
    var number = current == null ? null : current.number();
    if (position != nextPosition) {
      fault(Kind.RECORD_MOVED, number, id);
    }
    nextPosition = position + 1;
    inBlock++;
    if (fields == null) {
      fault(Kind.RECORD_MISSING, number, id);
      tree.add(leaf);
      return;
    }
    var now = MerkleTree.leaf(fields.canonical());
    if (!now.equals(leaf) || fields.id() != id) {
      fault(Kind.RECORD_EDITED, number, id);
    }
    tree.add(now);
    records++;
  }

  /** A record that appeared behind closed blocks. */
  public void added(long id) {
    fault(Kind.RECORD_ADDED, null, id);
  }

  /**
   * The trail is over.
   *
   * @param unsealed how many records wait for a seal
   */
  public SealReport end(long unsealed) {
    closeCurrent();
    if (records == 0) {
      fault(Kind.NOTHING_CHECKED, null, null);
    }
    if (anchorBlock != null && !anchorSeen) {
      fault(Kind.ANCHOR, anchorBlock, null);
    }
    var head = current == null ? null : current.head();
    return new SealReport(blocks, records, unsealed, head, anchorBlock != null, faultCount, faults);
  }

  private void closeCurrent() {
    var closed = current;
    if (closed != null && (inBlock != closed.records() || !tree.root().equals(closed.root()))) {
      fault(Kind.BLOCK_ROOT, closed.number(), null);
    }
    if (closed != null) {
      nextPosition = closed.lastPosition() + 1;
    }
  }

  private void fault(Kind kind, @Nullable Long block, @Nullable Long record) {
    faultCount++;
    if (faults.size() < SealReport.MOST_FAULTS) {
      faults.add(new SealFault(kind, block, record));
    }
  }
}
