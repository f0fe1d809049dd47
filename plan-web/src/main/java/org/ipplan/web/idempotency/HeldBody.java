package org.ipplan.web.idempotency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body read to its end: in memory where it must be small, else in a file until it is closed. */
interface HeldBody extends Closeable {
  InputStream open() throws IOException;

  @Override
  void close() throws IOException;

  /**
   * Reads a body that its stream bounds.
   *
   * @param small whether that bound is low enough for memory
   * @param copy also written, and closed at the end
   */
  static HeldBody of(InputStream body, boolean small, OutputStream copy) throws IOException {
    return small ? InMemory.of(body, copy) : InFile.of(body, copy);
  }

  /** A small body. */
  final class InMemory implements HeldBody {
    private final byte[] content;

    private InMemory(byte[] content) {
      this.content = content;
    }

    static InMemory of(InputStream body, OutputStream copy) throws IOException {
      var content = new ByteArrayOutputStream();
      copy(body, content, copy);
      return new InMemory(content.toByteArray());
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(content);
    }

    @Override
    public void close() {}
  }

  /** A body that may be large. */
  record InFile(Path file) implements HeldBody {
    static InFile of(InputStream body, OutputStream copy) throws IOException {
      var held = new InFile(Files.createTempFile("plan-request", null));
      try (var target = Files.newOutputStream(held.file)) {
        copy(body, target, copy);
        return held;
      } catch (IOException | RuntimeException e) {
        held.close();
        throw e;
      }
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  private static void copy(InputStream body, OutputStream one, OutputStream other)
      throws IOException {
    var buffer = new byte[8192];
    try (other) {
      for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
        one.write(buffer, 0, count);
        other.write(buffer, 0, count);
      }
    }
  }
}
