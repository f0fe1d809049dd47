package org.ipplan.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.ipplan.intake.domain.UploadLine;

/**
 * One JSON object a line; lines without anything are passed over. Of a long line no more is kept.
 */
public final class NdjsonFile implements LineSource {
  private static final int BUFFER = 64 * 1024;

  private final InputStream content;
  private final StringBuilder line = new StringBuilder();
  private long number = 1;

  public NdjsonFile(InputStream content) {
    this.content = content;
  }

  @Override
  public void forEach(Consumer<UploadLine> taker) throws IOException {
    var text = LineSource.text(content);
    var buffer = new char[BUFFER];
    for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
      take(buffer, count, taker);
    }
    end(taker);
  }

  private void take(char[] buffer, int count, Consumer<UploadLine> taker) {
    var from = 0;
    for (int i = 0; i < count; i++) {
      if (buffer[i] == '\n') {
        append(buffer, from, i);
        end(taker);
        number++;
        from = i + 1;
      }
    }
    append(buffer, from, count);
  }

  /** One character more than a line may have says that it is too long. */
  private void append(char[] buffer, int from, int to) {
    var room = UploadLine.LONGEST + 1 - line.length();
    line.append(buffer, from, Math.min(to - from, room));
  }

  private void end(Consumer<UploadLine> taker) {
    var text = line.toString();
    line.setLength(0);
    if (!text.isBlank()) {
      taker.accept(UploadLine.of(number, text.strip()));
    }
  }
}
