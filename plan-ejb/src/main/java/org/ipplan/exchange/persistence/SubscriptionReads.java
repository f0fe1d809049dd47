package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.exchange.DeliveryFailure;
import org.ipplan.exchange.EventFilter;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.SubscriptionDetails;
import org.ipplan.exchange.SubscriptionDetails.Health;
import org.ipplan.exchange.SubscriptionState;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads subscriptions with how their targets do; whose they are is part of the statement. */
@ApplicationScoped
public class SubscriptionReads {
  private static final String COLUMNS =
      """
      SELECT s.id, s.version, s.owner, s.target, s.events, s.filter_list, s.filter_task, s.state,
        s.made_at, s.reason, coalesce(h.failures, 0) AS failures, h.open_until, h.succeeded_at,
        h.failed_at, h.failure, d.waiting, d.dead, d.oldest
      """;

  private static final String FROM =
      """
      FROM subscription s
        LEFT JOIN subscription_health h ON h.subscription_id = s.id
        CROSS JOIN LATERAL (SELECT
          count(*) FILTER (WHERE state IN ('WAITING', 'SENDING')) AS waiting,
          count(*) FILTER (WHERE state = 'DEAD') AS dead,
          min(waiting_since) FILTER (WHERE state IN ('WAITING', 'SENDING')) AS oldest
          FROM delivery WHERE subscription_id = s.id AND state <> 'DELIVERED') d
      WHERE s.state <> 'ENDED' AND (:owner = '' OR s.owner = :owner)
      """;

  private static final String PAGE =
      """
        AND (s.owner, cast(s.id AS text)) > (:afterOwner, :afterId)
      ORDER BY s.owner, cast(s.id AS text) LIMIT :rows
      """;

  private static final String COUNT =
      "SELECT count(*) FROM subscription s"
          + " WHERE s.state <> 'ENDED' AND (:owner = '' OR s.owner = :owner)";

  @Inject EntityManager entityManager;

  public Page<SubscriptionDetails> page(
      String owner, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 2).orElse(List.of("", ""));
    var query =
        asked(COLUMNS + FROM + PAGE, owner)
            .setParameter("afterOwner", after.get(0))
            .setParameter("afterId", after.get(1))
            .setParameter("rows", limit + 1);
    return Page.of(
        read(query),
        limit,
        each -> Cursor.of(each.owner(), each.id()),
        count ? count(owner) : null);
  }

  public Optional<SubscriptionDetails> find(String owner, UUID id) {
    var query = asked(COLUMNS + FROM + " AND s.id = :id", owner).setParameter("id", id);
    return read(query).stream().findFirst();
  }

  private Long count(String owner) {
    return (Long)
        entityManager
            .createNativeQuery(COUNT, Long.class)
            .setParameter("owner", owner)
            .getSingleResult();
  }

  private Query asked(String sql, String owner) {
    return entityManager.createNativeQuery(sql, Tuple.class).setParameter("owner", owner);
  }

  private static List<SubscriptionDetails> read(Query query) {
    return Rows.of(query).stream().map(SubscriptionReads::details).toList();
  }

  private static SubscriptionDetails details(Tuple row) {
    var list = row.get("filter_list", String.class);
    return new SubscriptionDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("owner", String.class),
        row.get("target", String.class),
        kinds(row.get("events", String.class)),
        new EventFilter(
            list == null ? null : CreditList.valueOf(list), row.get("filter_task", UUID.class)),
        SubscriptionState.valueOf(row.get("state", String.class)),
        row.get("made_at", Instant.class),
        row.get("reason", String.class),
        health(row));
  }

  private static List<EventKind> kinds(String types) {
    return Arrays.stream(types.split(" ", -1))
        .flatMap(type -> EventKind.ofType(type).stream())
        .toList();
  }

  private static Health health(Tuple row) {
    return new Health(
        row.get("waiting", Long.class),
        row.get("dead", Long.class),
        row.get("failures", Integer.class),
        row.get("open_until", Instant.class),
        row.get("succeeded_at", Instant.class),
        row.get("failed_at", Instant.class),
        failure(row.get("failure", String.class)),
        row.get("oldest", Instant.class));
  }

  static @Nullable DeliveryFailure failure(@Nullable String name) {
    return name == null ? null : DeliveryFailure.valueOf(name);
  }
}
