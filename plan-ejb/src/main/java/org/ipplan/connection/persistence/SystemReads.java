package org.ipplan.connection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.SystemDetails.FeedOut;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.SystemSummary;
import org.ipplan.connection.TaskRef;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads systems; whether the caller sees one is part of the statement. */
@ApplicationScoped
public class SystemReads {
  private static final String SEEN =
      """
      FROM connected_system s JOIN department d ON d.code = s.owner_code
      WHERE (:all OR s.owner_code = :department OR s.push_client = :client)
        AND (:state = '' OR s.state = :state)
        AND (:query = '' OR s.code = :query OR s.name_zh ILIKE :like OR s.name_en ILIKE :like)
      """;

  private static final String PAGE =
      """
      SELECT x.*, t.tasks, f.kinds, f.last_run, f.up_to, f.failing, f.rejected
      FROM (SELECT s.id, s.code, s.name_zh, s.name_en, s.owner_code, s.state %s
          AND (s.owner_code, s.code) > (:afterOwner, :afterCode)
        ORDER BY s.owner_code, s.code LIMIT :rows) x
        CROSS JOIN LATERAL (
          SELECT string_agg(year || '/' || number, ' ' ORDER BY year, number) AS tasks
          FROM connected_system_task WHERE system_id = x.id) t
        CROSS JOIN LATERAL (
          SELECT string_agg(DISTINCT i.kind, ' ') AS kinds, max(r.started_at) AS last_run,
            min(p.succeeded_at) AS up_to, count(*) FILTER (WHERE p.failures > 0) AS failing,
            coalesce(sum(r.rejected), 0) AS rejected
          FROM system_feed i
            LEFT JOIN system_feed_position p ON p.feed_id = i.id
            LEFT JOIN LATERAL (SELECT started_at, rejected FROM system_feed_run
              WHERE feed_id = i.id ORDER BY ordinal DESC LIMIT 1) r ON true
          WHERE i.system_id = x.id) f
      ORDER BY x.owner_code, x.code
      """
          .formatted(SEEN);

  private static final String FIND =
      """
      SELECT s.id FROM connected_system s
      WHERE s.code = :code AND (:all OR s.owner_code = :department OR s.push_client = :client)
      """;

  private static final String TASKS =
      "SELECT year, number FROM connected_system_task WHERE system_id = :id ORDER BY year, number";

  private static final String OUT =
      """
      SELECT s.id, s.events, s.state = 'ACTIVE' AS active, (SELECT count(*) FROM delivery d
        WHERE d.subscription_id = s.id AND d.state IN ('WAITING', 'SENDING')) AS waiting
      FROM subscription s WHERE s.owner = :client AND s.state <> 'ENDED' ORDER BY s.made_at, s.id
      """;

  @Inject EntityManager entityManager;

  /** Systems in sight, by owner and code. */
  public Page<SystemSummary> page(
      Sight sight,
      @Nullable SystemState state,
      @Nullable String query,
      int limit,
      @Nullable String cursor,
      boolean count) {
    var after = Cursor.keys(cursor, 2).orElse(List.of("", ""));
    var page =
        narrowed(entityManager.createNativeQuery(PAGE, Tuple.class), sight, state, query)
            .setParameter("afterOwner", after.get(0))
            .setParameter("afterCode", after.get(1))
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(page).stream().map(SystemReads::summary).toList(),
        limit,
        each -> Cursor.of(each.owner(), each.code()),
        count ? count(sight, state, query) : null);
  }

  private Long count(Sight sight, @Nullable SystemState state, @Nullable String query) {
    var all = entityManager.createNativeQuery("SELECT count(*) " + SEEN, Long.class);
    return (Long) narrowed(all, sight, state, query).getSingleResult();
  }

  private static Query narrowed(
      Query query, Sight sight, @Nullable SystemState state, @Nullable String text) {
    var wanted = Objects.requireNonNullElse(text, "").strip();
    return query
        .setParameter("all", sight.all())
        .setParameter("department", sight.department())
        .setParameter("client", sight.client())
        .setParameter("state", state == null ? "" : state.name())
        .setParameter("query", wanted)
        .setParameter("like", "%" + wanted.replaceAll("([\\\\%_])", "\\\\$1") + "%");
  }

  private static SystemSummary summary(Tuple row) {
    return new SystemSummary(
        row.get("code", String.class),
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        row.get("owner_code", String.class),
        SystemState.valueOf(row.get("state", String.class)),
        Rows.tasks(row.get("tasks", String.class)),
        Rows.words(row.get("kinds", String.class)).stream().map(FeedKind::valueOf).toList(),
        row.get("last_run", Instant.class),
        row.get("up_to", Instant.class),
        row.get("failing", Long.class).intValue(),
        row.get("rejected", Long.class).intValue());
  }

  /** The id of a system in sight. */
  public Optional<UUID> find(Sight sight, String code) {
    var query =
        entityManager
            .createNativeQuery(FIND, UUID.class)
            .setParameter("code", code)
            .setParameter("all", sight.all())
            .setParameter("department", sight.department())
            .setParameter("client", sight.client());
    return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).findFirst();
  }

  /** Tasks that a system serves. */
  public List<TaskRef> tasks(UUID id) {
    var query = entityManager.createNativeQuery(TASKS, Tuple.class).setParameter("id", id);
    return Rows.of(query).stream()
        .map(row -> new TaskRef(row.get("year", Integer.class), row.get("number", Integer.class)))
        .toList();
  }

  /** Makes these the tasks that a system serves. */
  public void serve(UUID id, List<TaskRef> tasks) {
    entityManager
        .createNativeQuery("DELETE FROM connected_system_task WHERE system_id = :id")
        .setParameter("id", id)
        .executeUpdate();
    for (var task : tasks) {
      entityManager
          .createNativeQuery(
              "INSERT INTO connected_system_task (system_id, year, number)"
                  + " VALUES (:id, :year, :number)")
          .setParameter("id", id)
          .setParameter("year", task.year())
          .setParameter("number", task.number())
          .executeUpdate();
    }
  }

  /** Subscriptions of a functional user. */
  public List<FeedOut> out(@Nullable String client) {
    if (client == null) {
      return List.of();
    }
    var query = entityManager.createNativeQuery(OUT, Tuple.class).setParameter("client", client);
    return Rows.of(query).stream()
        .map(
            row ->
                new FeedOut(
                    row.get("id", UUID.class),
                    Rows.words(row.get("events", String.class)),
                    row.get("active", Boolean.class),
                    row.get("waiting", Long.class)))
        .toList();
  }
}
