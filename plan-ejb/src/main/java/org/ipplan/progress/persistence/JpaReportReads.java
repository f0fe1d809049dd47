package org.ipplan.progress.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.domain.ReportReads;
import org.ipplan.shared.Caller;

/** Four statements for any number of reports: they, their reviews, files and inner comments. */
@ApplicationScoped
public class JpaReportReads implements ReportReads {
  private static final String REPORTS =
      """
      SELECT r.id, r.version, r.assignment_id, r.task_id, t.year AS task_year,
        t.number AS task_number, r.department_code, r.period, r.consolidated, r.state,
        CASE WHEN %1$s THEN r.narrative ELSE s.narrative END AS narrative,
        CASE WHEN %1$s THEN r.percent_complete ELSE s.percent_complete END AS percent_complete,
        CASE WHEN %1$s THEN r.figures ELSE s.figures END AS figures,
        r.due_on, r.created_by, r.submitted_by, r.submitted_at,
        %4$s AS own, coalesce(ds.sign_off, false) AS sign_off,
        r.signed_off_by, r.signed_off_at
      FROM report r
        JOIN task t ON t.id = r.task_id
        JOIN assignment a ON a.id = r.assignment_id
        JOIN reporting_period p ON p.code = r.period
        LEFT JOIN department_setting ds ON ds.department_code = r.department_code
        LEFT JOIN LATERAL (
          SELECT narrative, percent_complete, figures FROM report_submission
          WHERE report_id = r.id
          ORDER BY number DESC
          LIMIT 1) s ON true
      WHERE %2$s AND %3$s
      ORDER BY p.from_on, a.position, r.consolidated, r.id
      """;

  private static final String ONE = reports("r.id = :id");
  private static final String OF_TASK = reports("r.task_id = :id");

  private static final String REVIEWS =
      """
      SELECT v.report_id, v.submission, v.decision, v.reason, v.due_on, v.fields,
        v.decided_by, v.decided_at
      FROM report_review v
      WHERE v.report_id IN (:ids)
      ORDER BY v.submission, v.decided_at, v.id
      """;

  private static final String EVIDENCE =
      """
      SELECT e.id, e.report_id, e.file_name, e.media_type, e.size, e.sha256, e.uploaded_by,
        e.uploaded_at
      FROM evidence e JOIN report r ON r.id = e.report_id
      WHERE e.report_id IN (:ids) AND %s
      ORDER BY e.uploaded_at, e.id
      """
          .formatted(Readers.SEES_FILE);

  private static final String COMMENTS =
      """
      SELECT c.report_id, c.text, c.written_by, c.written_at
      FROM report_comment c JOIN report r ON r.id = c.report_id
      WHERE c.report_id IN (:ids) AND %s
      ORDER BY c.written_at, c.id
      """
          .formatted(Readers.OWN);

  @Inject EntityManager entityManager;

  @Override
  public Optional<ReportDetails> report(UUID id, Caller reader) {
    return details(ONE, id, reader).stream().findFirst();
  }

  @Override
  public List<ReportDetails> ofTask(UUID task, Caller reader) {
    return details(OF_TASK, task, reader);
  }

  private List<ReportDetails> details(String statement, UUID id, Caller reader) {
    var rows = rows(Readers.bind(query(statement).setParameter("id", id), reader)).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    var ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
    var reviews = reviews(ids);
    var evidence = evidence(ids, reader);
    var comments = comments(ids, reader);
    return rows.stream().map(row -> details(row, reviews, evidence, comments)).toList();
  }

  private static ReportDetails details(
      Tuple row,
      Map<UUID, List<ReportDetails.Review>> reviews,
      Map<UUID, List<EvidenceDetails>> evidence,
      Map<UUID, List<ReportDetails.Comment>> comments) {
    var id = row.get("id", UUID.class);
    return ReportRows.report(
        row,
        reviews.getOrDefault(id, List.of()),
        evidence.getOrDefault(id, List.of()),
        comments.getOrDefault(id, List.of()));
  }

  private Map<UUID, List<ReportDetails.Review>> reviews(List<UUID> ids) {
    return byReport(rows(query(REVIEWS).setParameter("ids", ids)), ReportRows::review);
  }

  private Map<UUID, List<EvidenceDetails>> evidence(List<UUID> ids, Caller reader) {
    var query = query(EVIDENCE).setParameter("ids", ids);
    return byReport(
        rows(query.setParameter("department", Readers.department(reader))), ReportRows::evidence);
  }

  private Map<UUID, List<ReportDetails.Comment>> comments(List<UUID> ids, Caller reader) {
    var query = query(COMMENTS).setParameter("ids", ids);
    return byReport(
        rows(query.setParameter("department", Readers.department(reader))), ReportRows::comment);
  }

  private static <T> Map<UUID, List<T>> byReport(Stream<Tuple> rows, Function<Tuple, T> record) {
    return rows.collect(
        groupingBy(row -> row.get("report_id", UUID.class), mapping(record, toList())));
  }

  private Query query(String statement) {
    return entityManager.createNativeQuery(statement, Tuple.class);
  }

  @SuppressWarnings("unchecked")
  private static Stream<Tuple> rows(Query query) {
    return query.getResultStream();
  }

  private static String reports(String which) {
    return REPORTS.formatted(Readers.WORKING, which, Readers.MAY_READ, Readers.OWN);
  }
}
