package org.ipplan.handover.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.handover.HandoverDetails;
import org.ipplan.handover.HandoverFilter;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * One statement a list. The receiver reads what was sent last, never a draft; the office reads
 * nothing of the case. Late is derived from the dates.
 */
@Dependent
public class HandoverReads {
  private static final String LATEST = "9999-12-31T00:00:00Z";

  private static final String SOURCE =
      """
      FROM (
        SELECT h.id, h.version, h.side, h.number, h.kind, h.from_department, h.to_department,
          CASE h.side WHEN 'SENDER' THEN h.matter WHEN 'RECEIVER' THEN s.matter END AS matter,
          CASE h.side WHEN 'SENDER' THEN h.summary WHEN 'RECEIVER' THEN s.summary END AS summary,
          CASE h.side WHEN 'SENDER' THEN h.grounds WHEN 'RECEIVER' THEN s.grounds END AS grounds,
          CASE h.side WHEN 'SENDER' THEN h.subject_kind WHEN 'RECEIVER' THEN s.subject_kind END
            AS subject_kind,
          CASE h.side WHEN 'SENDER' THEN h.subject_code WHEN 'RECEIVER' THEN s.subject_code END
            AS subject_code,
          CASE h.side WHEN 'SENDER' THEN h.subject_name WHEN 'RECEIVER' THEN s.subject_name END
            AS subject_name,
          h.task_id, t.year AS task_year, t.number AS task_number,
          CASE h.side WHEN 'SENDER' THEN h.credit_case_id END AS credit_case_id,
          h.follows_id, h.source_system, h.source_reference, h.source_name, h.shown_state AS state,
          CASE WHEN h.shown_state = h.state THEN h.due_on END AS due_on,
          CASE WHEN h.shown_state = h.state THEN h.due_at END AS due_at,
          h.due_point, h.due_rule_set,
          CASE h.side WHEN 'RECEIVER' THEN h.handler END AS handler,
          CASE h.side WHEN 'SENDER' THEN h.approved_by END AS approved_by,
          h.created_at, h.sent_at, h.signed_at,
          CASE h.side WHEN 'SENDER' THEN h.created_at ELSE h.sent_at END AS ordered_at,
          CASE WHEN h.shown_state <> h.state OR h.due_on IS NULL THEN false
            WHEN h.due_at IS NULL THEN h.due_on < cast(:today AS date)
            ELSE h.due_at < cast(:now AS timestamptz) END AS late,
          CASE h.side WHEN 'OFFICE' THEN 0 ELSE (SELECT count(*) FROM handover_file f
            WHERE f.handover_id = h.id AND (h.side = 'SENDER' OR f.round IS NOT NULL)) END AS files
        FROM (
          SELECT h.*, CASE WHEN h.side <> 'SENDER' AND h.state IN ('TO_APPROVE', 'APPROVED')
            THEN 'RETURNED' ELSE h.state END AS shown_state
          FROM (SELECT h.*, %s AS side FROM handover h WHERE %s) h) h
        LEFT JOIN task t ON t.id = h.task_id
        LEFT JOIN LATERAL (SELECT x.* FROM handover_sending x WHERE x.handover_id = h.id
          ORDER BY x.round DESC LIMIT 1) s ON h.side = 'RECEIVER'
      ) h
      """
          .formatted(HandoverReaders.SIDE, HandoverReaders.READABLE);

  private static final String WANTED =
      SOURCE
          + """
          WHERE (:side = '' OR h.side = :side) AND (:state = '' OR h.state = :state)
            AND (:kind = '' OR h.kind = :kind)
            AND (:of = '' OR h.from_department = :of OR h.to_department = :of)
            AND (:task = '' OR cast(h.task_id AS text) = :task)
            AND (:late = '' OR h.late = (:late = 'true'))
          """;

  private static final String PAGE =
      """
        AND (h.ordered_at, cast(h.id AS text)) < (cast(:beforeAt AS timestamptz), :beforeId)
      ORDER BY h.ordered_at DESC, cast(h.id AS text) DESC
      LIMIT :rows
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject HandoverReaders readers;

  Page<HandoverDetails> list(
      HandoverFilter filter, int limit, @Nullable String cursor, boolean count) {
    var before = Cursor.keys(cursor, 2).orElse(List.of(LATEST, ""));
    var query =
        narrow("SELECT h.* " + WANTED + PAGE, Tuple.class, filter)
            .setParameter("beforeAt", moment(before.get(0)))
            .setParameter("beforeId", before.get(1))
            .setParameter("rows", limit + 1);
    var total = count ? (Long) count(filter).getSingleResult() : null;
    var page =
        Page.of(
            Rows.of(query).stream().map(HandoverRow::listed).toList(),
            limit,
            row -> Cursor.of(row.orderedAt(), row.details().id()),
            total);
    var items = page.items().stream().map(HandoverRow::details).toList();
    return new Page<>(items, page.next(), page.total());
  }

  Optional<HandoverDetails> find(UUID id) {
    var query = restricted("SELECT h.* " + SOURCE + " WHERE h.id = :id", Tuple.class);
    return Rows.of(query.setParameter("id", id)).stream()
        .map(HandoverRow::single)
        .map(HandoverRow::details)
        .findFirst();
  }

  private Query count(HandoverFilter filter) {
    return narrow("SELECT count(*) " + WANTED, Long.class, filter);
  }

  private Query narrow(String sql, Class<?> answer, HandoverFilter filter) {
    return restricted(sql, answer)
        .setParameter("side", Rows.text(filter.side()))
        .setParameter("state", Rows.text(filter.state()))
        .setParameter("kind", Rows.text(filter.kind()))
        .setParameter("of", Rows.text(filter.department()))
        .setParameter("task", Rows.text(filter.task()))
        .setParameter("late", Rows.text(filter.late()));
  }

  private Query restricted(String sql, Class<?> answer) {
    return readers
        .restrict(entityManager.createNativeQuery(sql, answer))
        .setParameter("today", clock.today().toString())
        .setParameter("now", clock.now().toString());
  }

  private static String moment(String key) {
    try {
      return Instant.parse(key).toString();
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }
}
