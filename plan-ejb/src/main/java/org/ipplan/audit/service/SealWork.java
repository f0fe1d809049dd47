package org.ipplan.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import org.ipplan.audit.SealAnchor;
import org.ipplan.shared.schedule.RecurringWork;

/**
 * Seals what waits, and puts the anchor of each block into the log, in a logger of its own: whoever
 * collects the log has it out of the database's reach.
 */
@ApplicationScoped
public class SealWork implements RecurringWork {
  /** Logger of the anchors; each message is one line of JSON. */
  static final Logger ANCHORS = Logger.getLogger("org.ipplan.audit.anchors");

  private static final Duration EVERY = Duration.ofSeconds(30);

  @Inject Sealer sealer;
  @Inject SealSettings settings;

  @Override
  public String name() {
    return "audit.seal";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run() {
    if (settings.isKeyed()) {
      sealAll();
    }
  }

  /** Seals until nothing waits. */
  void sealAll() {
    for (var anchor = sealer.seal(); anchor.isPresent(); anchor = sealer.seal()) {
      tell(anchor);
    }
  }

  private static void tell(Optional<SealAnchor> sealed) {
    sealed.map(SealWork::line).ifPresent(ANCHORS::info);
  }

  private static String line(SealAnchor anchor) {
    return Json.createObjectBuilder()
        .add("block", anchor.block())
        .add("records", anchor.records())
        .add("head", anchor.head())
        .add("keyId", anchor.keyId())
        .add("sealedAt", anchor.sealedAt().toString())
        .build()
        .toString();
  }
}
