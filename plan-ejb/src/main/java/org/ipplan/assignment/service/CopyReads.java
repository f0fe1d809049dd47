package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.CopyDetails;
import org.ipplan.assignment.CopyState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;

/** Copies by one statement, which knows who may read them. */
@Dependent
public class CopyReads {
  private static final String DETAILS =
      """
      SELECT c.id, c.version, c.task_id, t.year, t.number, c.report_id, c.department_code,
        c.from_code, c.note, c.state, c.copied_by, c.copied_at, c.acknowledged_by,
        c.acknowledged_at, c.taken_back_by, c.taken_back_at, c.take_back_reason
      FROM copy c JOIN task t ON t.id = c.task_id
      WHERE (:everything OR c.department_code = :department OR EXISTS (
        SELECT 1 FROM assignment a
        WHERE a.task_id = c.task_id AND a.department_code = :department
          AND a.state <> 'WITHDRAWN'))
      """;

  private static final String ONE = DETAILS + " AND c.id = :id";
  private static final String OF_TASK = DETAILS + " AND c.task_id = :id ORDER BY c.copied_at, c.id";

  @Inject EntityManager entityManager;

  /** None or one. */
  List<CopyDetails> one(UUID id, Caller reader) {
    return read(ONE, id, reader);
  }

  List<CopyDetails> ofTask(UUID task, Caller reader) {
    return read(OF_TASK, task, reader);
  }

  @SuppressWarnings("unchecked")
  private List<CopyDetails> read(String statement, UUID id, Caller reader) {
    Query query =
        entityManager
            .createNativeQuery(statement, Tuple.class)
            .setParameter("everything", reader.isOffice() || reader.is(Role.LEADER))
            .setParameter("department", department(reader))
            .setParameter("id", id);
    return ((List<Tuple>) query.getResultList()).stream().map(CopyReads::details).toList();
  }

  private static String department(Caller reader) {
    var department = reader.department();
    return reader.isDepartmentOfficial() && department != null ? department : "";
  }

  private static CopyDetails details(Tuple row) {
    return new CopyDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("task_id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("report_id", UUID.class),
        row.get("department_code", String.class),
        row.get("from_code", String.class),
        row.get("note", String.class),
        CopyState.valueOf(row.get("state", String.class)),
        row.get("copied_by", String.class),
        row.get("copied_at", Instant.class),
        row.get("acknowledged_by", String.class),
        row.get("acknowledged_at", Instant.class),
        row.get("taken_back_by", String.class),
        row.get("taken_back_at", Instant.class),
        row.get("take_back_reason", String.class));
  }
}
