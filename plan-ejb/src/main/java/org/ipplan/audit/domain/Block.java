package org.ipplan.audit.domain;

import java.time.Instant;
import java.util.HexFormat;
import org.ipplan.audit.SealAnchor;
import org.ipplan.shared.SecretBox;

/**
 * A closed block of the trail.
 *
 * @param number from 1
 * @param firstPosition place of its first record in the whole sealed trail, from 1
 * @param root of the hashes of its records
 * @param previous head of the block before; {@link #NONE} for the first
 * @param head keyed hash of everything else
 */
public record Block(
    long number,
    long firstPosition,
    int records,
    String root,
    String previous,
    String head,
    String keyId,
    Instant sealedAt) {
  /** What the first block follows on. */
  public static final String NONE = "0".repeat(64);

  /** Closes a block. */
  public static Block closed(
      long number,
      long firstPosition,
      int records,
      String root,
      String previous,
      SealKey key,
      Instant at) {
    var open = new Block(number, firstPosition, records, root, previous, "", key.id(), at);
    return new Block(
        number, firstPosition, records, root, previous, open.headBy(key), key.id(), at);
  }

  /** What its head is by a key. */
  public String headBy(SealKey key) {
    return HexFormat.of().formatHex(SecretBox.mac(key.secret(), text()));
  }

  private String text() {
    return String.join(
        "\n",
        "ipplan-audit-block",
        Long.toString(number),
        Long.toString(firstPosition),
        Integer.toString(records),
        root,
        previous,
        keyId,
        sealedAt.toString());
  }

  /** Place of its last record. */
  public long lastPosition() {
    return firstPosition + records - 1;
  }

  public SealAnchor anchor() {
    return new SealAnchor(number, lastPosition(), head, keyId, sealedAt);
  }
}
