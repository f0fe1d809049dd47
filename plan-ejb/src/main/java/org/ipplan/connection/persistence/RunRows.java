package org.ipplan.connection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.RunFailure;
import org.jspecify.annotations.Nullable;

/** Runs as they begin and end, and where feeds stand after them. */
@ApplicationScoped
public class RunRows {
  /** What is due, tried, and of a system that is connected. */
  private static final String TAKE =
      """
      UPDATE system_feed_position t SET taken_at = :now
      WHERE t.feed_id = (
        SELECT p.feed_id FROM system_feed_position p
          JOIN system_feed f ON f.id = p.feed_id AND f.way = 'PULL' AND f.tried_at IS NOT NULL
          JOIN connected_system s ON s.id = f.system_id AND s.state = 'CONNECTED'
        WHERE p.next_at <= :now AND p.taken_at IS NULL
          AND (p.open_until IS NULL OR p.open_until <= :now)
        ORDER BY p.next_at, p.feed_id LIMIT 1 FOR UPDATE OF p SKIP LOCKED)
      RETURNING t.feed_id, t.since, t.tag
      """;

  private static final String BEGIN =
      """
      INSERT INTO system_feed_run (id, feed_id, way, started_by, started_at, state)
      VALUES (:id, :feed, :way, :by, :now, 'RUNNING')
      """;

  /** A run that was taken for dead does not come back. */
  private static final String END =
      """
      UPDATE system_feed_run SET state = :state, ended_at = :now,
        failure = cast(:failure AS text), status = cast(:status AS integer)
      WHERE id = :run AND state = 'RUNNING'
      """;

  private static final String SUCCEEDED =
      """
      UPDATE system_feed_position p SET taken_at = NULL, failures = 0, open_until = NULL,
        succeeded_at = :started, since = :started, tag = cast(:tag AS text),
        next_at = cast(:now AS timestamptz) + make_interval(mins => f.every_minutes)
      FROM system_feed f WHERE f.id = p.feed_id AND p.feed_id = :feed
      """;

  private static final String FAILED =
      """
      UPDATE system_feed_position SET taken_at = NULL, failures = failures + 1, failed_at = :now,
        failure = :failure
      WHERE feed_id = :feed RETURNING failures
      """;

  private static final String REST =
      """
      UPDATE system_feed_position SET next_at = :next,
        open_until = cast(:open AS timestamptz)
      WHERE feed_id = :feed
      """;

  /** Nobody waits for what a member had that ended; what it took in stays. */
  private static final String STALE =
      """
      UPDATE system_feed_run SET state = 'INTERRUPTED', ended_at = :now
      WHERE state = 'RUNNING' AND started_at < :before
      """;

  private static final String FREE =
      """
      UPDATE system_feed_position SET taken_at = NULL, next_at = :now
      WHERE taken_at < :before
      """;

  private static final String READY =
      """
      INSERT INTO system_feed_position (feed_id, next_at)
      SELECT id, :now FROM system_feed WHERE system_id = :system
      ON CONFLICT (feed_id) DO UPDATE SET next_at = excluded.next_at, failures = 0,
        open_until = NULL
      """;

  private static final String FORGET =
      "UPDATE system_feed_position SET since = NULL, tag = NULL WHERE feed_id = :feed";

  @Inject EntityManager entityManager;

  /** Takes the next feed that is due; nobody else gets it. */
  public Optional<Taken> take(Instant now) {
    var query = entityManager.createNativeQuery(TAKE, Tuple.class).setParameter("now", now);
    return Rows.of(query).stream()
        .findFirst()
        .map(
            row ->
                new Taken(
                    row.get("feed_id", UUID.class),
                    row.get("since", Instant.class),
                    row.get("tag", String.class)));
  }

  /** A feed that was taken. */
  public record Taken(UUID feed, @Nullable Instant since, @Nullable String tag) {}

  /** Begins a run. */
  public UUID begin(UUID feed, FeedWay way, String by, Instant now) {
    var id = UUID.randomUUID();
    entityManager
        .createNativeQuery(BEGIN)
        .setParameter("id", id)
        .setParameter("feed", feed)
        .setParameter("way", way.name())
        .setParameter("by", by)
        .setParameter("now", now)
        .executeUpdate();
    return id;
  }

  /** Ends a run. */
  public void end(UUID run, @Nullable RunFailure failure, @Nullable Integer status, Instant now) {
    entityManager
        .createNativeQuery(END)
        .setParameter("state", failure == null ? "DONE" : "FAILED")
        .setParameter("failure", failure == null ? null : failure.name())
        .setParameter("status", status == null ? null : status.toString())
        .setParameter("now", now)
        .setParameter("run", run)
        .executeUpdate();
  }

  /**
   * The feed is as far as its system was when the run began.
   *
   * @param tag of the answer; null where it had none
   */
  public void succeeded(UUID feed, Instant startedAt, @Nullable String tag, Instant now) {
    entityManager
        .createNativeQuery(SUCCEEDED)
        .setParameter("started", startedAt)
        .setParameter("tag", tag)
        .setParameter("now", now.toString())
        .setParameter("feed", feed)
        .executeUpdate();
  }

  /**
   * The feed failed.
   *
   * @return how often in a row
   */
  public int failed(UUID feed, RunFailure failure, Instant now) {
    return (Integer)
        entityManager
            .createNativeQuery(FAILED, Integer.class)
            .setParameter("feed", feed)
            .setParameter("failure", failure.name())
            .setParameter("now", now)
            .getSingleResult();
  }

  /** When it is asked again, and until when it is left alone. */
  public void rest(UUID feed, Instant next, Optional<Instant> openUntil) {
    entityManager
        .createNativeQuery(REST)
        .setParameter("next", next)
        .setParameter("open", openUntil.map(Instant::toString).orElse(null))
        .setParameter("feed", feed)
        .executeUpdate();
  }

  /** Runs that began before a moment and never ended are over; their feeds are due again. */
  public int settle(Instant before, Instant now) {
    entityManager
        .createNativeQuery(FREE)
        .setParameter("before", before)
        .setParameter("now", now)
        .executeUpdate();
    return entityManager
        .createNativeQuery(STALE)
        .setParameter("before", before)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Every feed of a system is due from now on. */
  public void ready(UUID system, Instant now) {
    entityManager
        .createNativeQuery(READY)
        .setParameter("system", system)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The next run of a feed asks for everything. */
  public void forget(UUID feed) {
    entityManager.createNativeQuery(FORGET).setParameter("feed", feed).executeUpdate();
  }
}
