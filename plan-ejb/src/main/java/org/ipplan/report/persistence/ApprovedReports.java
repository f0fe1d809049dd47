package org.ipplan.report.persistence;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.report.Words;
import org.jspecify.annotations.Nullable;

/** What departments reported of the tasks of a year, as it was approved. */
@Dependent
public class ApprovedReports {
  /**
   * Of each task's last period with an approved report: the consolidated one where there is one,
   * else the parts. The submission that was approved counts, not what is written since.
   */
  private static final String APPROVED =
      """
      SELECT x.task_id, x.id, x.version, x.department_code, x.period, x.consolidated, x.state,
        s.narrative, s.percent_complete, x.decided_by, x.decided_at, d.name_zh, d.name_en
      FROM (
        SELECT r.*, v.submission, v.decided_by, v.decided_at,
          rank() OVER (PARTITION BY r.task_id ORDER BY p.to_on DESC, r.period,
            r.consolidated DESC) AS latest
        FROM report r
          JOIN task t ON t.id = r.task_id
          JOIN reporting_period p ON p.code = r.period
          JOIN LATERAL (SELECT w.submission, w.decided_by, w.decided_at FROM report_review w
            WHERE w.report_id = r.id AND w.decision = 'APPROVED'
            ORDER BY w.decided_at DESC, w.submission DESC LIMIT 1) v ON true
        WHERE t.year = :year AND r.state IN ('APPROVED', 'LOCKED')
          AND NOT t.handled_outside) x
        JOIN report_submission s ON s.report_id = x.id AND s.number = x.submission
        JOIN department d ON d.code = x.department_code
        JOIN assignment a ON a.id = x.assignment_id
      WHERE x.latest = 1
      ORDER BY x.task_id, a.position, x.id
      """;

  /** Shares of tasks, to tell whose part is missing. */
  private static final String SHARES =
      """
      SELECT a.task_id, a.department_code, d.name_zh, d.name_en
      FROM assignment a JOIN task t ON t.id = a.task_id
        JOIN department d ON d.code = a.department_code
      WHERE t.year = :year AND a.state <> 'WITHDRAWN'
      ORDER BY a.task_id, a.position
      """;

  @Inject EntityManager entityManager;

  /** A report. */
  record Approved(
      UUID task,
      UUID id,
      long version,
      String department,
      Words departmentName,
      String period,
      boolean consolidated,
      String state,
      String narrative,
      int percent,
      @Nullable String by,
      @Nullable Instant at) {}

  /** A department's share of a task. */
  record Share(UUID task, String department, Words name) {}

  Map<UUID, List<Approved>> byTask(int year) {
    return rows(APPROVED, year).stream()
        .map(ApprovedReports::approved)
        .collect(groupingBy(Approved::task));
  }

  Map<UUID, List<Share>> shares(int year) {
    return rows(SHARES, year).stream()
        .map(
            row ->
                new Share(
                    row.get("task_id", UUID.class),
                    row.get("department_code", String.class),
                    name(row)))
        .collect(groupingBy(Share::task));
  }

  private List<Tuple> rows(String sql, int year) {
    return Rows.of(entityManager.createNativeQuery(sql, Tuple.class).setParameter("year", year));
  }

  private static Approved approved(Tuple row) {
    return new Approved(
        row.get("task_id", UUID.class),
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("department_code", String.class),
        name(row),
        row.get("period", String.class),
        row.get("consolidated", Boolean.class),
        row.get("state", String.class),
        row.get("narrative", String.class),
        row.get("percent_complete", Integer.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class));
  }

  private static Words name(Tuple row) {
    return new Words(row.get("name_zh", String.class), row.get("name_en", String.class));
  }
}
