package org.ipplan.audit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Iterator;
import org.ipplan.audit.SealReport;
import org.ipplan.audit.domain.Block;
import org.ipplan.audit.domain.SealCheck;
import org.ipplan.audit.service.SealRows.Sealed;
import org.jspecify.annotations.Nullable;

/** Reads the sealed trail from beginning to end, and has it checked. */
@Dependent
public class SealVerification {
  @Inject SealRows rows;
  @Inject SealSettings settings;

  SealReport verify(@Nullable Long anchorBlock, @Nullable String anchorHead) {
    var check = new SealCheck(settings.keys(), anchorBlock, anchorHead);
    try (var blocks = rows.blocks();
        var sealed = rows.sealed()) {
      walk(blocks.iterator(), sealed.iterator(), check);
    }
    try (var strays = rows.strays()) {
      strays.forEach(check::added);
    }
    return check.end(rows.waiting().get("n", Long.class));
  }

  private static void walk(Iterator<Block> blocks, Iterator<Sealed> sealed, SealCheck check) {
    var next = next(sealed);
    while (blocks.hasNext()) {
      var block = blocks.next();
      check.block(block);
      while (next != null && next.block() <= block.number()) {
        check.record(next.position(), next.id(), next.leaf(), next.fields());
        next = next(sealed);
      }
    }
  }

  private static @Nullable Sealed next(Iterator<Sealed> sealed) {
    return sealed.hasNext() ? sealed.next() : null;
  }
}
