package org.ipplan.web.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;

/**
 * What lies before the next delimiter. The delimiter begins with a carriage return and holds no
 * other, so that nowhere but there can it begin.
 */
final class PartStream extends InputStream {
  private final BufferedInputStream body;
  private final byte[] delimiter;
  private boolean ended;

  /**
   * @param body positioned in the part; left behind the delimiter once this stream ended
   */
  PartStream(BufferedInputStream body, String boundary) {
    this.body = body;
    this.delimiter = ("\r\n--" + boundary).getBytes(ISO_8859_1);
  }

  @Override
  public int read() throws IOException {
    if (ended) {
      return -1;
    }
    var next = body.read();
    if (next < 0) {
      throw new DomainException(Kind.INVALID, "input.malformed");
    }
    if (next == '\r' && isDelimiter()) {
      ended = true;
      return -1;
    }
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    var count = 0;
    while (count < length) {
      var next = read();
      if (next < 0) {
        return count == 0 ? -1 : count;
      }
      target[offset + count++] = (byte) next;
    }
    return count;
  }

  private boolean isDelimiter() throws IOException {
    body.mark(delimiter.length);
    for (int i = 1; i < delimiter.length; i++) {
      if (body.read() != (delimiter[i] & 0xff)) {
        body.reset();
        return false;
      }
    }
    return true;
  }
}
