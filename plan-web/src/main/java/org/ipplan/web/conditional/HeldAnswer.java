package org.ipplan.web.conditional;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Holds a successful JSON answer back until it is whole. Everything else passes on as it is
 * written: refusals, files, and whatever grows over the bound.
 */
final class HeldAnswer extends HttpServletResponseWrapper {
  /** Bytes; a page of a thousand items is well below. */
  private static final int MOST = 4 * 1024 * 1024;

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private @Nullable ServletOutputStream stream;
  private boolean holds;

  HeldAnswer(HttpServletResponse response) {
    super(response);
  }

  /** Whether nothing is held: there was no content, or it has gone out. */
  boolean isPassedOn() {
    return !holds;
  }

  byte[] content() {
    return content.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      var type = getContentType();
      holds = getStatus() < SC_MULTIPLE_CHOICES && type != null && isJson(type);
      stream = holds ? new HeldStream() : super.getOutputStream();
    }
    return stream;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!holds) {
      super.flushBuffer();
    }
  }

  @Override
  public void setContentLength(int length) {
    setContentLengthLong(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    if (!holds) {
      super.setContentLengthLong(length);
    }
  }

  private static boolean isJson(String type) {
    return type.startsWith("application/json");
  }

  private final class HeldStream extends ServletOutputStream {
    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
      if (holds && content.size() + length > MOST) {
        passOn();
      }
      if (holds) {
        content.write(octets, from, length);
      } else {
        HeldAnswer.super.getOutputStream().write(octets, from, length);
      }
    }

    private void passOn() throws IOException {
      holds = false;
      content.writeTo(HeldAnswer.super.getOutputStream());
      content.reset();
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Answers are written as they come");
    }
  }
}
