package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.exchange.DeliveryFailure;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.domain.Outcome;
import org.ipplan.exchange.domain.Parcel;
import org.jspecify.annotations.Nullable;

/** Makes deliveries of events, and takes them one by one, so that members never take the same. */
@ApplicationScoped
public class DeliveryRows {
  private static final String FAN_OUT =
      """
      INSERT INTO delivery (id, subscription_id, event_id, subject, position, state, due_at,
        waiting_since, made_at)
      SELECT gen_random_uuid(), s.id, e.id, e.subject, e.position, 'WAITING', :now, :now, :now
      FROM exchange_event e JOIN subscription s ON s.state <> 'ENDED'
        AND e.kind = ANY (string_to_array(s.events, ' '))
        AND (e.list IS NULL OR s.filter_list IS NULL OR s.filter_list = e.list)
        AND (e.kind NOT LIKE 'org.ipplan.task.%' OR s.filter_task IS NULL
          OR cast(s.filter_task AS text) = e.subject)
      WHERE e.position > :after
      """;

  /** What is before it of the same subject goes first; a target is spoken to once at a time. */
  private static final String TAKE =
      """
      UPDATE delivery t SET state = 'SENDING', attempts = t.attempts + 1, taken_at = :now,
        version = t.version + 1
      FROM subscription s, exchange_event e
      WHERE s.id = t.subscription_id AND e.id = t.event_id AND t.id = (
        SELECT d.id FROM delivery d
          JOIN subscription a ON a.id = d.subscription_id AND a.state = 'ACTIVE'
          LEFT JOIN subscription_health h ON h.subscription_id = d.subscription_id
        WHERE d.state = 'WAITING' AND d.due_at <= :now
          AND (h.open_until IS NULL OR h.open_until <= :now)
          AND NOT EXISTS (SELECT 1 FROM delivery b WHERE b.subscription_id = d.subscription_id
            AND (b.state = 'SENDING'
              OR (b.state = 'WAITING' AND b.subject = d.subject AND b.position < d.position)))
        ORDER BY d.due_at, d.position LIMIT 1 FOR UPDATE OF d SKIP LOCKED)
      RETURNING t.id, t.subscription_id, s.owner, s.target, encode(s.secret, 'hex') AS sealed, t.event_id, e.kind, t.subject,
        t.position, e.action, e.happened_at, t.attempts, t.waiting_since
      """;

  private static final String NOTE =
      """
      UPDATE delivery SET state = :state, due_at = :due, status = cast(:status AS integer),
        failure = cast(:failure AS text), version = version + 1,
        done_at = CASE WHEN :state = 'WAITING' THEN NULL ELSE cast(:now AS timestamptz) END
      WHERE id = :id AND state = 'SENDING' AND attempts = :attempts
      """;

  private static final String LOG =
      """
      INSERT INTO delivery_attempt (id, delivery_id, at, took, status, failure)
      VALUES (:id, :delivery, :at, :took, cast(:status AS integer), cast(:failure AS text))
      """;

  private static final String SUCCEEDED =
      """
      INSERT INTO subscription_health (subscription_id, succeeded_at) VALUES (:id, :now)
      ON CONFLICT (subscription_id) DO UPDATE SET failures = 0, open_until = NULL,
        succeeded_at = excluded.succeeded_at
      """;

  private static final String FAILED =
      """
      INSERT INTO subscription_health (subscription_id, failures, failed_at, failure)
      VALUES (:id, 1, :now, :failure)
      ON CONFLICT (subscription_id) DO UPDATE SET
        failures = subscription_health.failures + 1, failed_at = excluded.failed_at,
        failure = excluded.failure
      RETURNING failures
      """;

  private static final String REST =
      "UPDATE subscription_health SET open_until = :until WHERE subscription_id = :id";

  /** Sent or not, nobody knows: it is sent again under the same id. */
  private static final String STALE =
      """
      UPDATE delivery SET state = 'WAITING', due_at = :now, failure = 'INTERRUPTED',
        version = version + 1
      WHERE state = 'SENDING' AND taken_at < :before
      """;

  @Inject EntityManager entityManager;

  /** Deliveries of events after a position, for everybody who is subscribed to them. */
  public void fanOut(long after, Instant now) {
    entityManager
        .createNativeQuery(FAN_OUT)
        .setParameter("after", after)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Takes the next delivery that is due. */
  public Optional<Parcel> take(Instant now) {
    return Rows.of(entityManager.createNativeQuery(TAKE, Tuple.class).setParameter("now", now))
        .stream()
        .findFirst()
        .map(DeliveryRows::parcel);
  }

  private static Parcel parcel(Tuple row) {
    return new Parcel(
        row.get("id", UUID.class),
        row.get("subscription_id", UUID.class),
        row.get("owner", String.class),
        row.get("target", String.class),
        row.get("sealed", String.class),
        row.get("event_id", UUID.class),
        EventKind.ofType(row.get("kind", String.class)).orElseThrow(),
        row.get("subject", String.class),
        row.get("position", Long.class),
        row.get("action", String.class),
        row.get("happened_at", Instant.class),
        row.get("attempts", Integer.class),
        row.get("waiting_since", Instant.class));
  }

  /**
   * Notes what came of an attempt; nothing where somebody else took it meanwhile.
   *
   * @param next when it is tried again; null where it is delivered or given up
   */
  public void note(Parcel parcel, Outcome outcome, @Nullable Instant next, Instant now) {
    var failure = outcome.failure();
    var done = outcome.isTaken() ? "DELIVERED" : "DEAD";
    entityManager
        .createNativeQuery(NOTE)
        .setParameter("state", next == null ? done : "WAITING")
        .setParameter("due", next == null ? now : next)
        .setParameter("status", text(outcome.status()))
        .setParameter("failure", failure == null ? null : failure.name())
        .setParameter("now", now.toString())
        .setParameter("id", parcel.id())
        .setParameter("attempts", parcel.attempts())
        .executeUpdate();
    log(parcel, outcome, now);
  }

  private void log(Parcel parcel, Outcome outcome, Instant now) {
    var failure = outcome.failure();
    entityManager
        .createNativeQuery(LOG)
        .setParameter("id", UUID.randomUUID())
        .setParameter("delivery", parcel.id())
        .setParameter("at", now)
        .setParameter("took", outcome.took())
        .setParameter("status", text(outcome.status()))
        .setParameter("failure", failure == null ? null : failure.name())
        .executeUpdate();
  }

  private static @Nullable String text(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }

  /** The target took something. */
  public void succeeded(UUID subscription, Instant now) {
    entityManager
        .createNativeQuery(SUCCEEDED)
        .setParameter("id", subscription)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * The target failed.
   *
   * @return how often in a row
   */
  public int failed(UUID subscription, DeliveryFailure failure, Instant now) {
    return (Integer)
        entityManager
            .createNativeQuery(FAILED, Integer.class)
            .setParameter("id", subscription)
            .setParameter("failure", failure.name())
            .setParameter("now", now)
            .getSingleResult();
  }

  /** The target is left alone until a moment. */
  public void rest(UUID subscription, Instant until) {
    entityManager
        .createNativeQuery(REST)
        .setParameter("until", until)
        .setParameter("id", subscription)
        .executeUpdate();
  }

  /** What a member took before a moment and never came back with, waits again. */
  public int settleTakenBefore(Instant before, Instant now) {
    return entityManager
        .createNativeQuery(STALE)
        .setParameter("before", before)
        .setParameter("now", now)
        .executeUpdate();
  }
}
