package org.ipplan.progress.service;

import java.util.Arrays;

/** The last bytes of a stream. */
final class Tail {
  private final byte[] ring;
  private long size;

  Tail(int length) {
    ring = new byte[length];
  }

  void add(byte[] buffer, int offset, int count) {
    int skipped = Math.max(0, count - ring.length);
    size += skipped;
    for (int from = offset + skipped; from < offset + count; ) {
      int at = (int) (size % ring.length);
      int length = Math.min(offset + count - from, ring.length - at);
      System.arraycopy(buffer, from, ring, at, length);
      from += length;
      size += length;
    }
  }

  byte[] bytes() {
    if (size <= ring.length) {
      return Arrays.copyOf(ring, (int) size);
    }
    int start = (int) (size % ring.length);
    var bytes = new byte[ring.length];
    System.arraycopy(ring, start, bytes, 0, ring.length - start);
    System.arraycopy(ring, 0, bytes, ring.length - start, start);
    return bytes;
  }
}
