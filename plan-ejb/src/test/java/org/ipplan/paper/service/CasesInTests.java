package org.ipplan.paper.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipplan.paper.ArchiveSource;
import org.ipplan.paper.PaperReaders;
import org.ipplan.shared.Caller;

/** A feature with cases whose papers credit staff reads: the one called "open" is open. */
@ApplicationScoped
public class CasesInTests implements ArchiveSource, PaperReaders {
  private static final Instant AT = Instant.parse("2024-06-01T02:00:00Z");

  @Override
  public String objectType() {
    return PaperOrders.TYPE;
  }

  @Override
  public boolean mayRead(String objectId, Caller caller) {
    return caller.isCreditStaff();
  }

  @Override
  public Optional<Case> find(String objectId, Caller caller) {
    return caller.isCreditStaff() ? Optional.of(of(objectId)) : Optional.empty();
  }

  private static Case of(String objectId) {
    return new Case(
        "甲公司失信行为认定案",
        "cnipa",
        objectId.equals("listing") ? "serious-listing" : "something-else",
        objectId.equals("open") ? null : LocalDate.of(2024, 6, 2),
        List.of(new Step("decide", "wu.credit", null, AT, "PANEL", "DECIDED", "事实清楚")),
        List.of(new Vote("panel1.credit", "FOR", AT, null)));
  }
}
