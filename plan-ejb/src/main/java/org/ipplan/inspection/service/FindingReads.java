package org.ipplan.inspection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Deadline;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.inspection.FindingDetails;
import org.ipplan.inspection.FindingFilter;
import org.ipplan.inspection.FindingState;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** One statement a list of findings; overdue is derived from the date. */
@Dependent
public class FindingReads {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private static final String SOURCE =
      """
      FROM (
        SELECT f.*, i.title AS inspection_title, t.year AS task_year, t.number AS task_number,
          (SELECT string_agg(fw.name, ',' ORDER BY fw.name)
            FROM finding_author fw WHERE fw.finding_id = f.id) AS authors,
          f.state IN ('ISSUED', 'RECTIFYING') AND f.suspended_on IS NULL
            AND f.due_on < cast(:today AS date) AS overdue
        FROM finding f JOIN inspection i ON i.id = f.inspection_id
          LEFT JOIN task t ON t.id = f.task_id
      ) f
      WHERE %s
      """
          .formatted(Readers.FINDING);

  private static final String WANTED =
      SOURCE
          + """
              AND (:inspection = '' OR cast(f.inspection_id AS text) = :inspection)
              AND (:task = '' OR cast(f.task_id AS text) = :task)
              AND (:of = '' OR f.department_code = :of)
              AND (:state = '' OR f.state = :state)
              AND (:overdue = '' OR f.overdue = (:overdue = 'true'))
            """;

  private static final String PAGE =
      """
        AND (coalesce(f.due_on, cast('0001-01-01' AS date)), cast(f.id AS text))
          > (cast(:afterOn AS date), :afterId)
      ORDER BY coalesce(f.due_on, cast('0001-01-01' AS date)), cast(f.id AS text)
      LIMIT :rows
      """;

  private static final String ENTRIES =
      """
      SELECT e.by_office, e.action, e.text, e.evidence, e.written_by, e.written_at
      FROM finding_entry e WHERE e.finding_id = :finding ORDER BY e.position
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject Readers readers;

  Page<FindingDetails> list(
      FindingFilter filter, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 2).orElse(List.of(FIRST.toString(), ""));
    var query =
        narrow("SELECT f.* " + WANTED + PAGE, Tuple.class, filter)
            .setParameter("afterOn", Keys.date(after.get(0)))
            .setParameter("afterId", after.get(1))
            .setParameter("rows", limit + 1);
    return Page.of(
        Keys.rows(query).stream().map(FindingReads::details).toList(),
        limit,
        each -> Cursor.of(Optional.ofNullable(each.dueOn()).orElse(FIRST), each.id()),
        count ? count(filter) : null);
  }

  Optional<FindingDetails> find(UUID id) {
    var query = restricted("SELECT f.* " + SOURCE + " AND f.id = :id", Tuple.class);
    return Keys.rows(query.setParameter("id", id)).stream()
        .map(FindingReads::details)
        .map(each -> each.with(entries(id), reckoning(each)))
        .findFirst();
  }

  /** How the date follows from the term; null once somebody named another one. */
  private @Nullable Deadline reckoning(FindingDetails finding) {
    var term = finding.term();
    var issuedOn = finding.issuedOn();
    if (term == null || issuedOn == null) {
      return null;
    }
    var deadline = calendar.deadline(issuedOn, Term.workingDays(term), TermPurpose.ACT);
    return deadline.dueOn().equals(finding.dueOn()) ? deadline : null;
  }

  private List<FindingDetails.Entry> entries(UUID finding) {
    var query =
        entityManager.createNativeQuery(ENTRIES, Tuple.class).setParameter("finding", finding);
    return Keys.rows(query).stream().map(FindingReads::entry).toList();
  }

  private Long count(FindingFilter filter) {
    return (Long) narrow("SELECT count(*) " + WANTED, Long.class, filter).getSingleResult();
  }

  private Query narrow(String sql, Class<?> answer, FindingFilter filter) {
    return restricted(sql, answer)
        .setParameter("inspection", Keys.text(filter.inspection()))
        .setParameter("task", Keys.text(filter.task()))
        .setParameter("of", Keys.text(filter.department()))
        .setParameter("state", Keys.text(filter.state()))
        .setParameter("overdue", Keys.text(filter.overdue()));
  }

  private Query restricted(String sql, Class<?> answer) {
    return readers
        .restrict(entityManager.createNativeQuery(sql, answer))
        .setParameter("today", clock.today().toString());
  }

  private static FindingDetails.Entry entry(Tuple row) {
    var evidence = row.get("evidence", String.class);
    return new FindingDetails.Entry(
        row.get("by_office", Boolean.class),
        row.get("action", String.class),
        row.get("text", String.class),
        evidence.isEmpty() ? List.of() : List.of(evidence.split("\n", -1)),
        row.get("written_by", String.class),
        row.get("written_at", Instant.class));
  }

  private static FindingDetails details(Tuple row) {
    return new FindingDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("inspection_id", UUID.class),
        row.get("inspection_title", String.class),
        row.get("number", Integer.class),
        row.get("department_code", String.class),
        row.get("task_id", UUID.class),
        row.get("task_year", Integer.class),
        row.get("task_number", Integer.class),
        row.get("text", String.class),
        row.get("basis", String.class),
        row.get("due_term", Integer.class),
        row.get("due_on", LocalDate.class),
        FindingState.valueOf(row.get("state", String.class)),
        Keys.list(row.get("authors", String.class)),
        row.get("issued_on", LocalDate.class),
        row.get("object_by_on", LocalDate.class),
        row.get("suspended_on", LocalDate.class),
        Boolean.TRUE.equals(row.get("overdue", Boolean.class)),
        List.of(),
        null);
  }
}
