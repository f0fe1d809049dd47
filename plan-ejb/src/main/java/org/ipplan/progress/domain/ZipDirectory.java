package org.ipplan.progress.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** Reads the names of a ZIP package's members from the end of its content (APPNOTE 6.3.10, 4.3). */
public final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;

  private final ByteBuffer tail;

  private ZipDirectory(byte[] tail) {
    this.tail = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * @param tail last bytes of the content
   * @param size of the whole content
   * @return empty when there is no directory, or not all of it lies in the tail
   */
  public static Set<String> members(byte[] tail, long size) {
    return new ZipDirectory(tail).members(size - tail.length);
  }

  private Set<String> members(long tailStart) {
    int end = end();
    if (end < 0) {
      return Set.of();
    }
    long start = Integer.toUnsignedLong(tail.getInt(end + 16)) - tailStart;
    int count = Short.toUnsignedInt(tail.getShort(end + 10));
    return start < 0 || start > end ? Set.of() : names((int) start, count);
  }

  private int end() {
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private Set<String> names(int start, int count) {
    var names = new HashSet<String>();
    int at = start;
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_LENGTH > tail.limit() || tail.getInt(at) != ENTRY) {
        return Set.of();
      }
      int length = Short.toUnsignedInt(tail.getShort(at + 28));
      int next =
          at
              + ENTRY_LENGTH
              + length
              + Short.toUnsignedInt(tail.getShort(at + 30))
              + Short.toUnsignedInt(tail.getShort(at + 32));
      if (next > tail.limit()) {
        return Set.of();
      }
      names.add(new String(tail.array(), at + ENTRY_LENGTH, length, UTF_8));
      at = next;
    }
    return names;
  }
}
