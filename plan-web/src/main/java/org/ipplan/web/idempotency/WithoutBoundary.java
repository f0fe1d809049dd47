package org.ipplan.web.idempotency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes everything on but one word: the boundary of a multipart body, which clients draw anew each
 * time they send the same parts (search after Knuth, Morris and Pratt).
 */
final class WithoutBoundary extends FilterOutputStream {
  private final byte[] word;
  private final int[] fallback;
  private int matched;

  /**
   * @param boundary not empty
   */
  WithoutBoundary(OutputStream target, String boundary) {
    super(target);
    this.word = boundary.getBytes(ISO_8859_1);
    this.fallback = fallbacks(word);
  }

  @Override
  public void write(int value) throws IOException {
    var next = (byte) value;
    while (matched > 0 && word[matched] != next) {
      passOn(matched - fallback[matched - 1]);
      matched = fallback[matched - 1];
    }
    if (word[matched] != next) {
      out.write(value);
    } else if (++matched == word.length) {
      matched = 0;
    }
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(source[i]);
    }
  }

  @Override
  public void close() throws IOException {
    passOn(matched);
    matched = 0;
    super.close();
  }

  private void passOn(int count) throws IOException {
    out.write(word, 0, count);
  }

  private static int[] fallbacks(byte[] word) {
    var fallbacks = new int[word.length];
    for (int i = 1, length = 0; i < word.length; i++) {
      while (length > 0 && word[i] != word[length]) {
        length = fallbacks[length - 1];
      }
      length = word[i] == word[length] ? length + 1 : 0;
      fallbacks[i] = length;
    }
    return fallbacks;
  }
}
