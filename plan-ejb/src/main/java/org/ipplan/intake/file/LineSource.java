package org.ipplan.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.ipplan.intake.domain.UploadLine;

/** A file that is read once, line by line. */
@FunctionalInterface
public interface LineSource {
  /**
   * Reads to the end.
   *
   * @throws org.ipplan.shared.DomainException where the file as such cannot be read
   */
  void forEach(Consumer<UploadLine> taker) throws IOException;

  /** UTF-8 without its mark; bytes that are none become the character that says so. */
  static Reader text(InputStream content) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }
}
