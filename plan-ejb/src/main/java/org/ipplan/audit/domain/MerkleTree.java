package org.ipplan.audit.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.ipplan.shared.Sha256;

/**
 * The root of a list of leaves, taken one by one; it keeps one hash for each level. Leaves and
 * nodes are told apart by a first byte. Source of the form: RFC 6962, 2.1.
 */
public final class MerkleTree {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final Deque<Subtree> open = new ArrayDeque<>();

  /** Its hash in hexadecimal. */
  private record Subtree(long leaves, String hash) {}

  /** Hash of a leaf in lower-case hexadecimal. */
  public static String leaf(byte[] content) {
    var digest = Sha256.digest();
    digest.update(LEAF);
    return HEX.formatHex(digest.digest(content));
  }

  /** Takes the next leaf. */
  public void add(String leaf) {
    var next = new Subtree(1, leaf);
    while (!open.isEmpty() && open.peek().leaves() == next.leaves()) {
      next = join(open.pop(), next);
    }
    open.push(next);
  }

  /** The root of all leaves in lower-case hexadecimal; of none the hash of nothing. */
  public String root() {
    if (open.isEmpty()) {
      return Sha256.of(new byte[0]);
    }
    var rest = new ArrayDeque<>(open);
    var joined = rest.pop();
    while (!rest.isEmpty()) {
      joined = join(rest.pop(), joined);
    }
    return joined.hash();
  }

  private static Subtree join(Subtree left, Subtree right) {
    var digest = Sha256.digest();
    digest.update(NODE);
    digest.update(HEX.parseHex(left.hash()));
    var hash = digest.digest(HEX.parseHex(right.hash()));
    return new Subtree(left.leaves() + right.leaves(), HEX.formatHex(hash));
  }
}
