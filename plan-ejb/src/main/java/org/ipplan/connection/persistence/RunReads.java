package org.ipplan.connection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.connection.FaultDetails;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.RunDetails;
import org.ipplan.connection.RunState;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads runs, and what was wrong with their items. */
@ApplicationScoped
public class RunReads {
  private static final String COLUMNS =
      """
      SELECT r.id, r.ordinal, f.code, r.way, r.started_by, r.started_at, r.ended_at, r.state,
        r.read, r.added, r.same, r.changed, r.rejected, r.failure, r.status
      """;

  private static final String RUNS =
      """
      FROM system_feed_run r JOIN system_feed f ON f.id = r.feed_id
      WHERE f.system_id = :system AND (:feed = '' OR f.code = :feed)
      """;

  private static final String PAGE = " AND r.ordinal < :before ORDER BY r.ordinal DESC LIMIT :rows";

  private static final String FAULT_COLUMNS =
      """
      SELECT e.id, e.run_id, f.code AS feed, e.item, e.reference, e.field, e.code, e.arguments,
        e.at
      FROM system_feed_fault e JOIN system_feed f ON f.id = e.feed_id
      """;

  private static final String FAULTS =
      FAULT_COLUMNS
          + """
          WHERE f.system_id = :system AND (:run = '' OR cast(e.run_id AS text) = :run)
            AND e.id < :before
          ORDER BY e.id DESC LIMIT :rows
          """;

  @Inject EntityManager entityManager;

  /** Runs of a system's feeds, the latest first. */
  public Page<RunDetails> runs(
      UUID system, @Nullable String feed, int limit, @Nullable String cursor, boolean count) {
    var query =
        entityManager
            .createNativeQuery(COLUMNS + RUNS + PAGE, Tuple.class)
            .setParameter("system", system)
            .setParameter("feed", Objects.requireNonNullElse(feed, ""))
            .setParameter("before", before(cursor))
            .setParameter("rows", limit + 1);
    var page = Page.of(Rows.of(query), limit, row -> Cursor.of(row.get("ordinal")), null);
    return new Page<>(
        page.items().stream().map(RunReads::run).toList(),
        page.next(),
        count ? count(system, feed) : null);
  }

  private Long count(UUID system, @Nullable String feed) {
    return (Long)
        entityManager
            .createNativeQuery("SELECT count(*) " + RUNS, Long.class)
            .setParameter("system", system)
            .setParameter("feed", Objects.requireNonNullElse(feed, ""))
            .getSingleResult();
  }

  /** One run. */
  public RunDetails get(UUID run) {
    var sql = COLUMNS + " FROM system_feed_run r JOIN system_feed f ON f.id = r.feed_id";
    var query =
        entityManager
            .createNativeQuery(sql + " WHERE r.id = :run", Tuple.class)
            .setParameter("run", run);
    return run(Rows.of(query).get(0));
  }

  /** What was wrong with items of a system's feeds, the latest first. */
  public Page<FaultDetails> faults(
      UUID system, @Nullable UUID run, int limit, @Nullable String cursor) {
    var query =
        entityManager
            .createNativeQuery(FAULTS, Tuple.class)
            .setParameter("system", system)
            .setParameter("run", run == null ? "" : run.toString())
            .setParameter("before", before(cursor))
            .setParameter("rows", limit + 1);
    var rows = Rows.of(query).stream().map(RunReads::fault).toList();
    return Page.of(rows, limit, each -> Cursor.of(each.id()), null);
  }

  private static long before(@Nullable String cursor) {
    try {
      return Cursor.keys(cursor, 1).map(keys -> Long.valueOf(keys.get(0))).orElse(Long.MAX_VALUE);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static RunDetails run(Tuple row) {
    return new RunDetails(
        row.get("id", UUID.class),
        row.get("code", String.class),
        FeedWay.valueOf(row.get("way", String.class)),
        row.get("started_by", String.class),
        row.get("started_at", Instant.class),
        row.get("ended_at", Instant.class),
        RunState.valueOf(row.get("state", String.class)),
        row.get("read", Integer.class),
        row.get("added", Integer.class),
        row.get("same", Integer.class),
        row.get("changed", Integer.class),
        row.get("rejected", Integer.class),
        Rows.failure(row.get("failure", String.class)),
        row.get("status", Integer.class));
  }

  private static FaultDetails fault(Tuple row) {
    return new FaultDetails(
        row.get("id", Long.class),
        row.get("run_id", UUID.class),
        row.get("feed", String.class),
        row.get("item", Integer.class),
        row.get("reference", String.class),
        new FieldError(
            row.get("field", String.class),
            row.get("code", String.class),
            arguments(row.get("arguments", String.class))),
        row.get("at", Instant.class));
  }

  private static List<Object> arguments(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return List.copyOf(reader.readArray().getValuesAs(JsonString::getString));
    }
  }
}
