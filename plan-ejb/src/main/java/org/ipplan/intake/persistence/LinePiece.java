package org.ipplan.intake.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.UUID;
import org.ipplan.intake.domain.UploadLine;

/** Some lines as the text that {@code COPY} reads, with room for one line beyond its size. */
public final class LinePiece {
  private static final int FULL = 4 * 1024 * 1024;

  private final UUID upload;
  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
  private long lines;

  public LinePiece(UUID upload) {
    this.upload = upload;
  }

  public void add(UploadLine line) {
    var fault = line.fault() == null ? "\\N" : line.fault();
    var row = upload + "\t" + line.number() + "\t" + escaped(line.content()) + "\t" + fault + "\n";
    rows.writeBytes(row.getBytes(UTF_8));
    lines++;
  }

  /** Whether it should be written now. */
  public boolean isFull() {
    return rows.size() >= FULL;
  }

  /** Lines added since the beginning, those written before among them. */
  public long lines() {
    return lines;
  }

  InputStream rows() {
    return new ByteArrayInputStream(rows.toByteArray());
  }

  /** Makes room after it was written. */
  public void clear() {
    rows.reset();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
