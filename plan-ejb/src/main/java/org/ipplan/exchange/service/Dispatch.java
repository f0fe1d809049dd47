package org.ipplan.exchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.ipplan.exchange.EntryContent;
import org.ipplan.exchange.domain.CloudEvent;
import org.ipplan.exchange.domain.Outcome;
import org.ipplan.exchange.domain.Parcel;
import org.ipplan.exchange.persistence.ContentRows;
import org.ipplan.exchange.persistence.DeliveryRows;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Sha256;
import org.ipplan.shared.outbound.Patience;
import org.ipplan.sharing.SharedContent;
import org.ipplan.sharing.SharingKind;
import org.ipplan.sharing.SharingService;

/**
 * Deliveries in short transactions, one a call: no connection is held while a target is waited for,
 * and what one member has taken is taken for all.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Dispatch {
  /** Longer than any attempt may take. */
  private static final Duration SENDING = Duration.ofMinutes(5);

  @Inject DeliveryRows rows;
  @Inject ContentRows contents;
  @Inject Settings settings;
  @Inject BusinessClock clock;
  @Inject SharingService sharing;

  /** Takes the next delivery that is due; nobody else gets it. */
  public Optional<Parcel> take() {
    return rows.take(clock.now());
  }

  /** What goes out, with what may be said at this moment; that it goes out is recorded. */
  public byte[] body(Parcel parcel) {
    var body = content(parcel);
    sharing.record(
        new SharedContent(
            UUID.randomUUID(),
            SharingKind.PUSH,
            parcel.owner(),
            parcel.kind().type() + " " + parcel.subject(),
            null,
            null,
            null,
            Sha256.of(body)));
    return body;
  }

  private byte[] content(Parcel parcel) {
    var kind = parcel.kind();
    if (kind.isOfList()) {
      var content = contents.entry(parcel, clock.today());
      var data = Json.createObjectBuilder().add("entry", parcel.subject());
      content.ifPresent(says -> data.addAll(Json.createObjectBuilder(json(says))));
      return CloudEvent.body(parcel, settings.source(), data.build(), content.isPresent());
    }
    return CloudEvent.body(parcel, settings.source(), other(parcel), true);
  }

  /** Notes what came of it: it is tried again later, or done. */
  public void note(Parcel parcel, Outcome outcome) {
    var now = clock.now();
    var next = outcome.isTaken() ? Optional.<Instant>empty() : next(parcel, outcome, now);
    rows.note(parcel, outcome, next.orElse(null), now);
    var failure = outcome.failure();
    if (failure == null) {
      rows.succeeded(parcel.subscription(), now);
    } else {
      var failures = rows.failed(parcel.subscription(), failure, now);
      Patience.restUntil(failures, now).ifPresent(until -> rows.rest(parcel.subscription(), until));
    }
  }

  private Optional<Instant> next(Parcel parcel, Outcome outcome, Instant now) {
    return outcome.isForGood()
        ? Optional.empty()
        : settings
            .patience()
            .next(
                parcel.attempts(),
                parcel.waitingSince(),
                now,
                ThreadLocalRandom.current().nextDouble());
  }

  /** What a member that ended had taken, waits again. */
  public int settleInterrupted() {
    var now = clock.now();
    return rows.settleTakenBefore(now.minus(SENDING), now);
  }

  private JsonObject other(Parcel parcel) {
    return switch (parcel.kind()) {
      case TASK_ADDED, TASK_CHANGED -> contents.task(parcel);
      case PLAN_PUBLISHED ->
          Json.createObjectBuilder()
              .add("year", Integer.parseInt(parcel.subject()))
              .add("href", "/plans/" + parcel.subject())
              .build();
      case GRADE_PUBLISHED ->
          Json.createObjectBuilder()
              .add("grade", parcel.subject())
              .add("href", "/agency-grades/" + parcel.subject())
              .build();
      case ENTRY_LISTED, ENTRY_CHANGED, ENTRY_REMOVED ->
          throw new IllegalArgumentException(parcel.kind().type());
    };
  }

  private static JsonObject json(EntryContent content) {
    return Json.createObjectBuilder()
        .add("list", content.list().name())
        .add("subject", content.subject())
        .add("subjectName", content.subjectName())
        .add("ground", content.ground())
        .add("ruleSet", content.ruleSet())
        .add("decisionNumber", content.decisionNumber())
        .add("authority", content.authority())
        .add("from", content.from().toString())
        .add("until", content.until().toString())
        .add("publishedOn", content.publishedOn().toString())
        .build();
  }
}
