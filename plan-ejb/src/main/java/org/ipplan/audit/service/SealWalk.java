package org.ipplan.audit.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.ipplan.audit.SealReport;
import org.ipplan.audit.domain.Block;
import org.ipplan.audit.domain.ExportLines;
import org.ipplan.audit.domain.SealCheck;
import org.ipplan.audit.domain.SealVisitor;
import org.ipplan.audit.domain.TrailFields;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the sealed trail from beginning to end, piece by piece: to check it, to write it.
 */
@Dependent
public class SealWalk {
  @Inject SealPiece pieces;
  @Inject SealSettings settings;

  /**
   * @param anchorBlock number of an anchor kept outside; null for none
   */
  SealReport verify(@Nullable Long anchorBlock, @Nullable String anchorHead) {
    var check = new SealCheck(settings.keys(), anchorBlock, anchorHead);
    walk(check);
    pieces.strays().forEach(check::added);
    return check.end(pieces.waiting());
  }

  /** Writes every block and record as a line. */
  void write(OutputStream target) {
    try {
      var lines = new Lines(new BufferedWriter(new OutputStreamWriter(target, UTF_8)));
      walk(lines);
      lines.writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void walk(SealVisitor visitor) {
    var last = 0L;
    for (var next = pieces.show(last, visitor); next > last; next = pieces.show(last, visitor)) {
      last = next;
    }
  }

  private record Lines(Writer writer) implements SealVisitor {
    @Override
    public void block(Block next) {
      append(ExportLines.of(next));
    }

    @Override
    public void record(long position, long id, String leaf, @Nullable TrailFields fields) {
      append(ExportLines.of(position, id, leaf, fields));
    }

    private void append(String line) {
      try {
        writer.append(line).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
