package org.ipplan.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads history out of the trail; who may see which step is part of the statement. */
@Stateless
@PermitAll
public class HistoryServiceBean implements HistoryService {
  private static final String OF_TASK =
      """
      SELECT %s FROM audit_record r
      WHERE r.task_id = :task AND r.id < :before AND %s
      ORDER BY r.id DESC
      LIMIT :rows
      """
          .formatted(HistoryRows.COLUMNS, HistoryRows.VISIBLE);

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;

  @Override
  public Page<HistoryEntry> ofTask(UUID task, int limit, @Nullable String cursor) {
    var before =
        Cursor.keys(cursor, 1).map(k -> HistoryRows.number(k.get(0))).orElse(Long.MAX_VALUE);
    var query =
        entityManager
            .createNativeQuery(OF_TASK, Tuple.class)
            .setParameter("task", task)
            .setParameter("before", before)
            .setParameter("rows", limit + 1);
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows = HistoryRows.as(callers.caller(), query).getResultStream();
    return Page.of(
        rows.map(HistoryRows::entry).toList(), limit, entry -> Cursor.of(entry.id()), null);
  }
}
