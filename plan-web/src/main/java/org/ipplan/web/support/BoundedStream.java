package org.ipplan.web.support;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;

/** A stream that counts and refuses to give more than its limit, whatever length was announced. */
final class BoundedStream extends FilterInputStream {
  private final long limit;
  private long given;

  BoundedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  static DomainException tooLarge(long limit) {
    return new DomainException(Kind.TOO_LARGE, "request.too-large", limit);
  }

  @Override
  public int read() throws IOException {
    var value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    var count = super.read(target, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  @Override
  public long skip(long wanted) throws IOException {
    var skipped = super.skip(wanted);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) {
    given += more;
    if (given > limit) {
      throw tooLarge(limit);
    }
  }
}
