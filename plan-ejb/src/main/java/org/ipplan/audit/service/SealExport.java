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
import java.util.Iterator;
import org.ipplan.audit.domain.Block;
import org.ipplan.audit.domain.ExportLines;
import org.ipplan.audit.service.SealRows.Sealed;
import org.jspecify.annotations.Nullable;

/** Writes the sealed trail as lines: a block, its records, the next block. */
@Dependent
public class SealExport {
  @Inject SealRows rows;

  void write(OutputStream target) {
    try (var blocks = rows.blocks();
        var sealed = rows.sealed()) {
      var writer = new BufferedWriter(new OutputStreamWriter(target, UTF_8));
      write(blocks.iterator(), sealed.iterator(), writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Iterator<Block> blocks, Iterator<Sealed> sealed, Writer writer)
      throws IOException {
    var next = next(sealed);
    while (blocks.hasNext()) {
      var block = blocks.next();
      writer.append(ExportLines.of(block)).append('\n');
      while (next != null && next.block() <= block.number()) {
        var line = ExportLines.of(next.position(), next.id(), next.leaf(), next.fields());
        writer.append(line).append('\n');
        next = next(sealed);
      }
    }
  }

  private static @Nullable Sealed next(Iterator<Sealed> sealed) {
    return sealed.hasNext() ? sealed.next() : null;
  }
}
