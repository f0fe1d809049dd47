package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.exchange.EventKind;

/**
 * Brings what was told of entries to how they stand on a day: periods end and begin without
 * anything being written.
 */
@ApplicationScoped
public class StandingRows {
  private static final String KNOW =
      """
      INSERT INTO exchange_entry (entry_id, list, told)
      SELECT e.id, e.list, false FROM list_entry e
        JOIN list_entry_version v ON v.entry_id = e.id AND %s
      WHERE NOT EXISTS (SELECT 1 FROM exchange_entry t WHERE t.entry_id = e.id)
      ON CONFLICT (entry_id) DO NOTHING
      """
          .formatted(EntrySql.DISCLOSED);

  /** What is being changed at this moment is told by who changes it. */
  private static final String DIFFERING =
      """
      SELECT t.entry_id FROM exchange_entry t WHERE t.told <> %s
      FOR UPDATE OF t SKIP LOCKED
      """
          .formatted(EntrySql.STANDS);

  /** Asked again, once nobody else can change it. */
  private static final String TURN =
      """
      WITH turned AS (
        SELECT t.entry_id, t.list, gen_random_uuid() AS event, %1$s AS stands
        FROM exchange_entry t WHERE t.entry_id IN (:entries) AND t.told <> %1$s),
      written AS (
        INSERT INTO exchange_event (id, kind, subject, list, entry_id, happened_at)
        SELECT event, CASE WHEN stands THEN :listed ELSE :removed END, cast(entry_id AS text), list,
          entry_id, cast(:now AS timestamptz)
        FROM turned)
      UPDATE exchange_entry t SET told = u.stands, event_id = u.event
      FROM turned u WHERE t.entry_id = u.entry_id
      """
          .formatted(EntrySql.STANDS);

  /** Entries that stand, of a subject and of what was merged into it. */
  private static final String OF_SUBJECT =
      """
      WITH concerned AS (
        SELECT t.entry_id, t.list, gen_random_uuid() AS event
        FROM exchange_entry t JOIN list_entry e ON e.id = t.entry_id
          JOIN credit_subject o ON o.id = e.subject_id
        WHERE t.told AND coalesce(o.merged_into, o.id) IN (
          SELECT coalesce(s.merged_into, s.id) FROM credit_subject s WHERE s.id = :subject)
        FOR UPDATE OF t),
      written AS (
        INSERT INTO exchange_event (id, kind, subject, list, entry_id, happened_at)
        SELECT event, :changed, cast(entry_id AS text), list, entry_id,
          cast(:now AS timestamptz) FROM concerned)
      UPDATE exchange_entry t SET event_id = c.event FROM concerned c
      WHERE t.entry_id = c.entry_id
      """;

  @Inject EntityManager entityManager;

  /** Tells of every entry that stands on that day and was not told of, and of what ended. */
  public void look(LocalDate today, Instant now) {
    var day = today.toString();
    entityManager.createNativeQuery(KNOW).setParameter("today", day).executeUpdate();
    var differing =
        Rows.ids(entityManager.createNativeQuery(DIFFERING, UUID.class).setParameter("today", day));
    if (!differing.isEmpty()) {
      turn(differing, day, now);
    }
  }

  private void turn(List<UUID> entries, String day, Instant now) {
    entityManager
        .createNativeQuery(TURN)
        .setParameter("entries", entries)
        .setParameter("today", day)
        .setParameter("now", now.toString())
        .setParameter("listed", EventKind.ENTRY_LISTED.type())
        .setParameter("removed", EventKind.ENTRY_REMOVED.type())
        .executeUpdate();
  }

  /** A subject goes by another name or code: its entries say something else. */
  public void renamed(UUID subject, Instant now) {
    entityManager
        .createNativeQuery(OF_SUBJECT)
        .setParameter("subject", subject)
        .setParameter("now", now.toString())
        .setParameter("changed", EventKind.ENTRY_CHANGED.type())
        .executeUpdate();
  }
}
