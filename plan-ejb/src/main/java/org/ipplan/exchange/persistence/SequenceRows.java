package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives events their positions. Whoever holds the row of the sequence is the only one that does, so
 * that positions become visible in their order; what is not committed yet gets a later one.
 */
@ApplicationScoped
public class SequenceRows {
  private static final String STATE =
      "SELECT last_position, purged, kept_from, looked_on FROM exchange_sequence";

  private static final String BEHIND =
      """
      SELECT s.looked_on IS DISTINCT FROM cast(:today AS date)
        OR EXISTS (SELECT 1 FROM exchange_event WHERE position IS NULL)
      FROM exchange_sequence s
      """;

  private static final String NUMBER =
      """
      UPDATE exchange_event e SET position = :last + f.place
      FROM (SELECT id, row_number() OVER (ORDER BY ordinal) AS place FROM exchange_event
        WHERE position IS NULL) f
      WHERE e.id = f.id
      """;

  private static final String KEEP =
      "UPDATE exchange_sequence SET last_position = :last, looked_on = cast(:today AS date)";

  private static final String PASSED =
      """
      SELECT coalesce(max(position), 0) FROM exchange_event
      WHERE position IS NOT NULL AND happened_at < :before
      """;

  private static final String FORGET =
      """
      UPDATE exchange_entry SET event_id = NULL WHERE NOT told AND event_id IN (
        SELECT id FROM exchange_event WHERE position <= :upTo)
      """;

  /** What was told last of an entry that stands is kept: whoever begins anew needs it. */
  private static final String PURGE =
      """
      DELETE FROM exchange_event e WHERE e.position <= :upTo
        AND NOT EXISTS (SELECT 1 FROM exchange_entry t WHERE t.event_id = e.id)
      """;

  private static final String PURGED =
      """
      UPDATE exchange_sequence SET purged = greatest(purged, :upTo),
        kept_from = greatest(kept_from, :before)
      """;

  /**
   * How far the sequence is.
   *
   * @param purged up to where what no longer stands was removed
   * @param keptFrom what happened before was removed; null while nothing was
   * @param lookedOn the day for which entries were looked through; null before the first
   */
  public record State(
      long last, long purged, @Nullable Instant keptFrom, @Nullable LocalDate lookedOn) {}

  @Inject EntityManager entityManager;

  /** Read at once, without waiting for who gives positions. */
  public State state() {
    return state(STATE);
  }

  /** The same, held until the transaction ends. */
  public State hold() {
    return state(STATE + " FOR UPDATE");
  }

  /** Whether there is an event without a position, or a day that was not looked through. */
  public boolean isBehind(LocalDate today) {
    return (Boolean)
        entityManager
            .createNativeQuery(BEHIND, Boolean.class)
            .setParameter("today", today.toString())
            .getSingleResult();
  }

  /**
   * Gives every committed event a position, in the order they were written.
   *
   * @return the latest position
   */
  public long number(State held, LocalDate today) {
    var given =
        entityManager.createNativeQuery(NUMBER).setParameter("last", held.last()).executeUpdate();
    var last = held.last() + given;
    entityManager
        .createNativeQuery(KEEP)
        .setParameter("last", last)
        .setParameter("today", today.toString())
        .executeUpdate();
    return last;
  }

  /**
   * Removes what happened before a moment and no longer stands.
   *
   * @return how many events
   */
  public int purge(Instant before) {
    var passed =
        (Long)
            entityManager
                .createNativeQuery(PASSED, Long.class)
                .setParameter("before", before)
                .getSingleResult();
    entityManager.createNativeQuery(FORGET).setParameter("upTo", passed).executeUpdate();
    var removed =
        entityManager.createNativeQuery(PURGE).setParameter("upTo", passed).executeUpdate();
    if (passed > 0) {
      entityManager
          .createNativeQuery(PURGED)
          .setParameter("upTo", passed)
          .setParameter("before", before)
          .executeUpdate();
    }
    return removed;
  }

  private State state(String sql) {
    var row = (Tuple) entityManager.createNativeQuery(sql, Tuple.class).getSingleResult();
    return new State(
        row.get("last_position", Long.class),
        row.get("purged", Long.class),
        row.get("kept_from", Instant.class),
        row.get("looked_on", LocalDate.class));
  }
}
