package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.domain.LogEntry;
import org.jspecify.annotations.Nullable;

/** How far the log is, and what comes next. */
@ApplicationScoped
public class LogRows {
  private static final String NEXT =
      """
      SELECT e.id, e.kind, e.subject, e.position, e.happened_at
      FROM exchange_log l JOIN exchange_event e ON e.position > l.position
      ORDER BY e.position LIMIT :most
      """;

  /** Never back: whoever else appended went on from there. */
  private static final String KEPT =
      """
      UPDATE exchange_log SET position = :upTo, appended_at = :now, failures = 0
      WHERE position < :upTo
      """;

  private static final String FAILED = "UPDATE exchange_log SET failures = failures + 1";

  private static final String LAG =
      """
      SELECT l.appended_at, count(e.id) AS waiting, min(e.happened_at) AS oldest
      FROM exchange_log l
        LEFT JOIN exchange_event e ON e.position IS NULL OR e.position > l.position
      GROUP BY l.appended_at
      """;

  /**
   * How far it is behind.
   *
   * @param appendedAt when it took the last event; null before the first
   * @param oldest when the first that waits happened; null where none waits
   */
  public record Lag(@Nullable Instant appendedAt, long waiting, @Nullable Instant oldest) {}

  @Inject EntityManager entityManager;

  /** Events that are not in the log yet, the oldest first. */
  public List<LogEntry> next(int most) {
    return Rows.of(entityManager.createNativeQuery(NEXT, Tuple.class).setParameter("most", most))
        .stream()
        .map(LogRows::entry)
        .toList();
  }

  /** The log keeps everything up to a position. */
  public void kept(long upTo, Instant now) {
    entityManager
        .createNativeQuery(KEPT)
        .setParameter("upTo", upTo)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The log took nothing, or not all. */
  public void failed() {
    entityManager.createNativeQuery(FAILED).executeUpdate();
  }

  /** What is not in the log yet, without a position too. */
  public Lag lag() {
    var row = (Tuple) entityManager.createNativeQuery(LAG, Tuple.class).getSingleResult();
    return new Lag(
        row.get("appended_at", Instant.class),
        row.get("waiting", Long.class),
        row.get("oldest", Instant.class));
  }

  private static LogEntry entry(Tuple row) {
    return new LogEntry(
        row.get("id", UUID.class),
        EventKind.ofType(row.get("kind", String.class)).orElseThrow(),
        row.get("subject", String.class),
        row.get("position", Long.class),
        row.get("happened_at", Instant.class));
  }
}
