package org.ipplan.it.support;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody should take in. */
public final class BadFiles {
  private static final int MIB = 1024 * 1024;

  private BadFiles() {}

  /** A small document that unpacks to more than the 240 MiB that are read. */
  public static byte[] documentBomb() {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var blank = new byte[MIB];
      for (int i = 0; i < 241; i++) {
        zip.write(blank);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** How every program for Windows begins. */
  public static byte[] program() {
    var header = new byte[512];
    header[0x3c] = (byte) 0x80;
    System.arraycopy("MZ".getBytes(US_ASCII), 0, header, 0, 2);
    System.arraycopy("PE\0\0".getBytes(US_ASCII), 0, header, 0x80, 4);
    return header;
  }

  /** A text of letters, made while it is read. */
  public static InputStream letters(int mebibytes) {
    return new Letters((long) mebibytes * MIB);
  }

  private static final class Letters extends InputStream {
    private long left;

    Letters(long count) {
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      Arrays.fill(target, offset, offset + count, (byte) 'a');
      left -= count;
      return count;
    }
  }
}
