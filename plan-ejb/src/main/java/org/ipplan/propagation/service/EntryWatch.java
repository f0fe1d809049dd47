package org.ipplan.propagation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ipplan.credit.EntryChanged;

/** Hears of changes in their own transaction: an entry and who is told of it go together. */
@ApplicationScoped
public class EntryWatch {
  @Inject Ledger ledger;

  void note(@Observes EntryChanged changed) {
    ledger.note(changed.knowledge(), changed.change());
  }
}
