package org.ipplan.progress.service;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.ipplan.progress.EvidenceService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Sha256;

/**
 * A content on its way in: counts it, refuses what is too large before it is all there, takes its
 * digest and remembers how it ends.
 */
final class Intake extends InputStream {
  /** Enough for the directory of a package with some thousand members. */
  private static final int TAIL = 256 * 1024;

  private static final int MEBIBYTE = 1024 * 1024;

  private final InputStream content;
  private final Scan scan;
  private final MessageDigest digest = Sha256.digest();
  private final Tail tail = new Tail(TAIL);
  private long size;

  /**
   * @param scan sees every byte
   */
  Intake(InputStream content, Scan scan) {
    this.content = content;
    this.scan = scan;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = content.read(buffer, offset, length);
    if (count > 0) {
      take(buffer, offset, count);
    }
    return count;
  }

  long size() {
    return size;
  }

  byte[] tail() {
    return tail.bytes();
  }

  /** In lower-case hexadecimal; to be asked once, at the end. */
  String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void take(byte[] buffer, int offset, int count) {
    size += count;
    if (size > EvidenceService.MAX_SIZE) {
      throw new DomainException(
          DomainException.Kind.TOO_LARGE,
          "evidence.too-large",
          EvidenceService.MAX_SIZE / MEBIBYTE);
    }
    digest.update(buffer, offset, count);
    tail.add(buffer, offset, count);
    scan.take(buffer, offset, count);
  }
}
