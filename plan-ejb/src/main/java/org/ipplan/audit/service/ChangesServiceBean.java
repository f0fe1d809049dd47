package org.ipplan.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.audit.ChangedTask;
import org.ipplan.audit.ChangesService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * One statement a page. A task's state and date then are what its first step since then started
 * from, so nothing has to be kept for the day somebody asks about.
 */
@Stateless
@PermitAll
public class ChangesServiceBean implements ChangesService {
  private static final String SINCE =
      """
      SELECT %s, t.id AS task, t.year, t.number, t.title_zh, t.title_en, t.state, t.due_on,
        c.steps,
        CASE WHEN c.first_change IS NULL THEN t.state
          ELSE (SELECT nullif(f.from_state, 'DRAFT') FROM audit_record f WHERE f.id = c.first_change)
        END AS state_then,
        coalesce((SELECT d.former_on FROM task_date_change d
          WHERE d.task_id = t.id AND d.decided_at >= :sinceAt ORDER BY d.decided_at LIMIT 1),
          t.due_on) AS due_then
      FROM (
        SELECT r.task_id, count(*) AS steps, max(r.id) AS latest, min(r.id) FILTER (
          WHERE r.object_type = 'task' AND r.to_state IS NOT NULL
            AND r.from_state IS DISTINCT FROM r.to_state) AS first_change
        FROM audit_record r
        WHERE r.task_id IS NOT NULL AND r.business_on >= cast(:since as date) AND %s
        GROUP BY r.task_id) c
      JOIN task t ON t.id = c.task_id
      LEFT JOIN plan_version v ON v.id = t.plan_version_id
      JOIN audit_record r ON r.id = c.latest
      WHERE coalesce(v.state, 'PUBLISHED') = 'PUBLISHED' AND c.latest < :before
        AND :year IN (0, t.year)
        AND (:of = '' OR EXISTS (SELECT 1 FROM assignment s
          WHERE s.task_id = t.id AND s.department_code = :of))
      ORDER BY c.latest DESC
      LIMIT :rows
      """
          .formatted(HistoryRows.COLUMNS, HistoryRows.VISIBLE);

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;

  @Override
  public Page<ChangedTask> since(
      LocalDate since,
      @Nullable Integer year,
      @Nullable String department,
      int limit,
      @Nullable String cursor) {
    var caller = callers.caller();
    requireReader(caller);
    var before =
        Cursor.keys(cursor, 1).map(k -> HistoryRows.number(k.get(0))).orElse(Long.MAX_VALUE);
    var query =
        entityManager
            .createNativeQuery(SINCE, Tuple.class)
            .setParameter("since", since.toString())
            .setParameter("sinceAt", since.atStartOfDay(BusinessClock.ZONE).toInstant())
            .setParameter("before", before)
            .setParameter("year", year == null ? 0 : year)
            .setParameter("of", department == null ? "" : department)
            .setParameter("rows", limit + 1);
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows = HistoryRows.as(caller, query).getResultStream();
    return Page.of(
        rows.map(ChangesServiceBean::changed).toList(),
        limit,
        changed -> Cursor.of(changed.last().id()),
        null);
  }

  private static void requireReader(Caller caller) {
    if (!caller.isPerson() && !caller.is(Role.SCOPE_PLAN_READ)) {
      throw DomainException.forbidden(List.of(Refusal.of("plan.read-scope")));
    }
  }

  private static ChangedTask changed(Tuple row) {
    return new ChangedTask(
        row.get("task", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("title_zh", String.class),
        row.get("title_en", String.class),
        row.get("state_then", String.class),
        row.get("state", String.class),
        row.get("due_then", LocalDate.class),
        row.get("due_on", LocalDate.class),
        row.get("steps", Long.class),
        HistoryRows.entry(row));
  }
}
