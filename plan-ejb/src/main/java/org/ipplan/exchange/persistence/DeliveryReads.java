package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.exchange.DeliveryDetails;
import org.ipplan.exchange.DeliveryDetails.Attempt;
import org.ipplan.exchange.DeliveryState;
import org.ipplan.exchange.EventKind;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads deliveries; whose they are is part of the statement. */
@ApplicationScoped
public class DeliveryReads {
  private static final String COLUMNS =
      """
      SELECT d.id, d.version, d.subscription_id, d.event_id, e.kind, d.subject, d.state, d.made_at,
        d.due_at, d.done_at, d.attempts, d.status, d.failure, d.position, s.owner
      """;

  private static final String FROM =
      """
      FROM delivery d JOIN exchange_event e ON e.id = d.event_id
        JOIN subscription s ON s.id = d.subscription_id
      WHERE s.state <> 'ENDED' AND (:owner = '' OR s.owner = :owner)
      """;

  private static final String OF =
      FROM + " AND d.subscription_id = :subscription AND :state IN ('', d.state)";

  private static final String PAGE =
      " AND d.position < :before ORDER BY d.position DESC LIMIT :rows";

  private static final String LOG =
      """
      SELECT at, took, status, failure FROM delivery_attempt WHERE delivery_id = :id
      ORDER BY at DESC, id LIMIT 200
      """;

  /** A delivery, whose it is, and where it stands in the list. */
  public record Found(DeliveryDetails details, String owner, long position) {}

  @Inject EntityManager entityManager;

  public Page<DeliveryDetails> page(
      String owner,
      UUID subscription,
      @Nullable DeliveryState state,
      int limit,
      @Nullable String cursor,
      boolean count) {
    var before = Cursor.keys(cursor, 1).map(k -> position(k.get(0))).orElse(Long.MAX_VALUE);
    var query =
        asked(COLUMNS + OF + PAGE, Tuple.class, owner, subscription, state)
            .setParameter("before", before)
            .setParameter("rows", limit + 1);
    var found =
        Page.of(
            Rows.of(query).stream().map(DeliveryReads::found).toList(),
            limit,
            each -> Cursor.of(each.position()),
            count ? count(owner, subscription, state) : null);
    return new Page<>(
        found.items().stream().map(Found::details).toList(), found.next(), found.total());
  }

  public Optional<Found> find(String owner, UUID id) {
    var query =
        entityManager
            .createNativeQuery(COLUMNS + FROM + " AND d.id = :id", Tuple.class)
            .setParameter("owner", owner)
            .setParameter("id", id);
    return Rows.of(query).stream().findFirst().map(DeliveryReads::found);
  }

  /** Attempts of a delivery, the latest first. */
  public List<Attempt> log(UUID delivery) {
    var query = entityManager.createNativeQuery(LOG, Tuple.class).setParameter("id", delivery);
    return Rows.of(query).stream().map(DeliveryReads::attempt).toList();
  }

  private Long count(String owner, UUID subscription, @Nullable DeliveryState state) {
    return (Long)
        asked("SELECT count(*) " + OF, Long.class, owner, subscription, state).getSingleResult();
  }

  private Query asked(
      String sql, Class<?> answer, String owner, UUID subscription, @Nullable DeliveryState state) {
    return entityManager
        .createNativeQuery(sql, answer)
        .setParameter("owner", owner)
        .setParameter("subscription", subscription)
        .setParameter("state", Rows.text(state));
  }

  private static long position(String key) {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static Attempt attempt(Tuple row) {
    return new Attempt(
        row.get("at", Instant.class),
        row.get("took", Long.class),
        row.get("status", Integer.class),
        SubscriptionReads.failure(row.get("failure", String.class)));
  }

  private static Found found(Tuple row) {
    var details =
        new DeliveryDetails(
            row.get("id", UUID.class),
            row.get("version", Long.class),
            row.get("subscription_id", UUID.class),
            row.get("event_id", UUID.class),
            EventKind.ofType(row.get("kind", String.class)).orElseThrow(),
            row.get("subject", String.class),
            DeliveryState.valueOf(row.get("state", String.class)),
            row.get("made_at", Instant.class),
            row.get("due_at", Instant.class),
            row.get("done_at", Instant.class),
            row.get("attempts", Integer.class),
            row.get("status", Integer.class),
            SubscriptionReads.failure(row.get("failure", String.class)),
            List.of());
    return new Found(details, row.get("owner", String.class), row.get("position", Long.class));
  }
}
