package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.progress.PartDetails;
import org.ipplan.progress.ReportDetails.MissingPart;
import org.ipplan.progress.ReportState;
import org.ipplan.progress.domain.PartReads;
import org.ipplan.progress.domain.Report;
import org.ipplan.progress.domain.Whole;
import org.ipplan.shared.Caller;
import org.ipplan.shared.NamedDepartments;
import org.jspecify.annotations.Nullable;

/** Parts by one statement each. */
@ApplicationScoped
public class JpaPartReads implements PartReads {
  /** A part counts while it is up or accepted; given back or taken back it is missing again. */
  private static final String PRESENT = "r.state IN ('SUBMITTED', 'APPROVED', 'LOCKED')";

  /** Whoever is asked to co-sign {@code c} and does not agree to the text as it stands. */
  static final String NOT_CO_SIGNED = "c.state IN ('ASKED', 'DECLINED', 'VOID')";

  private static final String WHOLE =
      """
      SELECT p.closed_at IS NOT NULL AS closed,
        CASE WHEN t.mode = 'LEAD_AND_PARTICIPANTS' AND NOT :consolidated
          AND lead.department_code <> :department THEN lead.department_code END AS reviewing_lead,
        CASE WHEN :consolidated THEN (
          SELECT string_agg(concat_ws('|', d.code, d.name_zh, d.name_en), E'\\n'
            ORDER BY a.position)
          FROM assignment a JOIN department d ON d.code = a.department_code
          WHERE a.task_id = t.id AND a.role = 'PARTICIPANT' AND a.state <> 'WITHDRAWN'
            AND NOT EXISTS (
              SELECT 1 FROM report r
              WHERE r.assignment_id = a.id AND r.period = p.code AND NOT r.consolidated AND %s))
          END AS missing,
        (SELECT string_agg(concat_ws('|', d.code, d.name_zh, d.name_en), E'\\n'
            ORDER BY c.asked_at, d.code)
          FROM co_signature c JOIN department d ON d.code = c.department_code
          WHERE c.report_id = :report AND %s) AS not_co_signed
      FROM task t
        JOIN reporting_period p ON p.code = :period
        LEFT JOIN assignment lead ON lead.task_id = t.id AND lead.role = 'LEAD'
      WHERE t.id = :task
      """
          .formatted(PRESENT, NOT_CO_SIGNED);

  private static final String PARTS =
      """
      SELECT a.department_code, a.role, r.state, s.percent_complete, s.narrative, s.submitted_at,
        coalesce(%s, false) AS present,
        CASE WHEN r.ever_submitted OR a.department_code = :department THEN r.id END AS report_id,
        r.ever_submitted OR :department IN (a.department_code, lead.department_code) AS shows
      FROM assignment a
        LEFT JOIN assignment lead ON lead.task_id = a.task_id AND lead.role = 'LEAD'
        LEFT JOIN report r
          ON r.assignment_id = a.id AND r.period = :period AND NOT r.consolidated
        LEFT JOIN LATERAL (
          SELECT percent_complete, narrative, submitted_at FROM report_submission
          WHERE report_id = r.id
          ORDER BY number DESC
          LIMIT 1) s ON true
      WHERE a.task_id = :task AND a.state <> 'WITHDRAWN'
        AND (:everyReport OR :department IN (a.department_code, lead.department_code))
      ORDER BY a.position
      """
          .formatted(PRESENT);

  private static final String MISSING =
      """
      SELECT m.department_code, m.reason FROM report_missing_part m
      WHERE m.report_id = :report AND m.submission = (
        SELECT max(number) FROM report_submission WHERE report_id = :report)
      ORDER BY m.department_code
      """;

  private static final String LACKS =
      """
      INSERT INTO report_missing_part (report_id, submission, department_code, reason)
      VALUES (:report, :submission, :department, :reason)
      """;

  @Inject EntityManager entityManager;

  @Override
  public Whole whole(Report report) {
    return rows(query(WHOLE)
            .setParameter("task", report.task())
            .setParameter("period", report.period())
            .setParameter("report", report.id())
            .setParameter("department", report.department())
            .setParameter("consolidated", report.consolidated()))
        .map(JpaPartReads::whole)
        .findFirst()
        .orElse(Whole.ALONE);
  }

  @Override
  public List<PartDetails> parts(UUID task, String period, Caller reader) {
    var query = query(PARTS).setParameter("task", task).setParameter("period", period);
    return rows(Readers.bind(query, reader)).map(JpaPartReads::part).toList();
  }

  @Override
  public List<MissingPart> missing(UUID report) {
    return rows(query(MISSING).setParameter("report", report))
        .map(
            row ->
                new MissingPart(
                    row.get("department_code", String.class), row.get("reason", String.class)))
        .toList();
  }

  @Override
  public void lacks(Report report, List<String> departments, String reason) {
    for (String department : departments) {
      entityManager
          .createNativeQuery(LACKS)
          .setParameter("report", report.id())
          .setParameter("submission", report.submissionCount())
          .setParameter("department", department)
          .setParameter("reason", reason)
          .executeUpdate();
    }
  }

  private Query query(String statement) {
    return entityManager.createNativeQuery(statement, Tuple.class);
  }

  @SuppressWarnings("unchecked")
  private static Stream<Tuple> rows(Query query) {
    return query.getResultStream();
  }

  private static Whole whole(Tuple row) {
    return new Whole(
        row.get("reviewing_lead", String.class),
        departments(row, "missing"),
        departments(row, "not_co_signed"),
        row.get("closed", Boolean.class));
  }

  private static NamedDepartments departments(Tuple row, String column) {
    var joined = row.get(column, String.class);
    return joined == null
        ? NamedDepartments.NONE
        : new NamedDepartments(joined.lines().map(JpaPartReads::named).toList());
  }

  private static NamedDepartments.Named named(String line) {
    var parts = line.split("\\|", -1);
    return new NamedDepartments.Named(parts[0], parts[1], parts.length > 2 ? parts[2] : null);
  }

  private static PartDetails part(Tuple row) {
    var role = AssignmentRole.valueOf(row.get("role", String.class));
    return new PartDetails(
        row.get("department_code", String.class),
        role,
        role == AssignmentRole.PARTICIPANT,
        row.get("present", Boolean.class),
        row.get("report_id", UUID.class),
        state(row),
        row.get("percent_complete", Integer.class),
        row.get("narrative", String.class),
        row.get("submitted_at", Instant.class));
  }

  private static @Nullable ReportState state(Tuple row) {
    var state = row.get("state", String.class);
    return state == null || !Boolean.TRUE.equals(row.get("shows", Boolean.class))
        ? null
        : ReportState.valueOf(state);
  }
}
