package org.ipplan.recognition.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.recognition.NewTypicalCase;
import org.ipplan.recognition.TypicalCaseDetails;
import org.ipplan.recognition.TypicalCaseDetails.TaskRef;
import org.ipplan.recognition.TypicalCaseFilter;
import org.ipplan.recognition.TypicalCaseState;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Two statements a list of cases: the cases, and the tasks they belong to. */
@Dependent
public class TypicalCaseReads {
  private static final String SELECT =
      """
      SELECT c.id, c.version, c.year, c.batch, c.unit, c.title, c.summary, c.practice, c.results,
        c.department_code, c.state, c.written_by, c.written_at, c.submitted_at, c.decided_by,
        c.decided_at, c.reason, c.published_on, o.given, o.recommended
      FROM typical_case c
      CROSS JOIN LATERAL (SELECT count(*) AS given,
          count(*) FILTER (WHERE x.verdict = 'RECOMMEND') AS recommended
        FROM typical_case_opinion x WHERE x.case_id = c.id) o
      """;

  private static final String WANTED =
      """
      WHERE %s
        AND (:year = 0 OR c.year = :year)
        AND (:batch = 0 OR c.batch = :batch)
        AND (:of = '' OR c.department_code = :of)
        AND (:state = '' OR c.state = :state)
        AND (:query = ''
          OR strpos(lower(c.unit || ' ' || c.title || ' ' || c.summary), lower(:query)) > 0)
      """
          .formatted(Readers.CASE);

  private static final String PAGE =
      """
        AND (c.batch < :batchBefore OR (c.batch = :batchBefore
          AND (c.written_at, cast(c.id AS text)) < (cast(:before AS timestamptz), :idBefore)))
      ORDER BY c.batch DESC, c.written_at DESC, cast(c.id AS text) DESC
      LIMIT :rows
      """;

  private static final String TASKS =
      """
      SELECT ct.case_id, t.id, t.year, t.number, t.title_zh, t.title_en
      FROM typical_case_task ct JOIN task t ON t.id = ct.task_id
      WHERE ct.case_id IN (:cases) ORDER BY t.year, t.number
      """;

  private static final List<String> FROM_THE_TOP =
      List.of(String.valueOf(Integer.MAX_VALUE), "9999-12-31T00:00:00Z", "");

  @Inject EntityManager entityManager;
  @Inject Readers readers;
  @Inject CallerContext callers;

  Page<TypicalCaseDetails> list(
      TypicalCaseFilter filter, int limit, @Nullable String cursor, boolean count) {
    var before = Cursor.keys(cursor, 3).orElse(FROM_THE_TOP);
    var query =
        narrow(SELECT + WANTED + PAGE, Tuple.class, filter)
            .setParameter("batchBefore", batch(before.get(0)))
            .setParameter("before", instant(before.get(1)))
            .setParameter("idBefore", before.get(2))
            .setParameter("rows", limit + 1);
    return Page.of(
        details(Rows.of(query)),
        limit,
        each -> Cursor.of(each.text().batch(), each.writtenAt(), each.id()),
        count ? count(filter) : null);
  }

  Optional<TypicalCaseDetails> find(UUID id) {
    var sql = SELECT + "WHERE c.id = :id AND " + Readers.CASE;
    var query = readers.restrict(entityManager.createNativeQuery(sql, Tuple.class));
    return details(Rows.of(query.setParameter("id", id))).stream().findFirst();
  }

  private Long count(TypicalCaseFilter filter) {
    return (Long)
        narrow("SELECT count(*) FROM typical_case c " + WANTED, Long.class, filter)
            .getSingleResult();
  }

  private Query narrow(String sql, Class<?> answer, TypicalCaseFilter filter) {
    return readers
        .restrict(entityManager.createNativeQuery(sql, answer))
        .setParameter("year", Rows.number(filter.year()))
        .setParameter("batch", Rows.number(filter.batch()))
        .setParameter("of", Rows.text(filter.department()))
        .setParameter("state", Rows.text(filter.state()))
        .setParameter("query", Rows.text(filter.query()));
  }

  private List<TypicalCaseDetails> details(List<Tuple> rows) {
    var tasks = tasks(rows);
    return rows.stream()
        .map(row -> details(row, tasks.getOrDefault(row.get("id", UUID.class), List.of())))
        .toList();
  }

  private Map<UUID, List<TaskRef>> tasks(List<Tuple> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    var cases = rows.stream().map(row -> row.get("id", UUID.class)).toList();
    var query = entityManager.createNativeQuery(TASKS, Tuple.class).setParameter("cases", cases);
    return Rows.of(query).stream()
        .collect(
            groupingBy(
                row -> row.get("case_id", UUID.class), mapping(TypicalCaseReads::task, toList())));
  }

  private static TaskRef task(Tuple row) {
    return new TaskRef(
        row.get("id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("title_zh", String.class),
        row.get("title_en", String.class));
  }

  private TypicalCaseDetails details(Tuple row, List<TaskRef> tasks) {
    var told = Readers.seesEverything(callers.caller());
    return new TypicalCaseDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        text(row, tasks),
        tasks,
        row.get("department_code", String.class),
        TypicalCaseState.valueOf(row.get("state", String.class)),
        row.get("written_by", String.class),
        row.get("written_at", Instant.class),
        row.get("submitted_at", Instant.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("reason", String.class),
        row.get("published_on", LocalDate.class),
        told ? row.get("given", Long.class).intValue() : null,
        told ? row.get("recommended", Long.class).intValue() : null);
  }

  private static NewTypicalCase text(Tuple row, List<TaskRef> tasks) {
    return new NewTypicalCase(
        row.get("year", Integer.class),
        row.get("batch", Integer.class),
        row.get("unit", String.class),
        row.get("title", String.class),
        row.get("summary", String.class),
        row.get("practice", String.class),
        row.get("results", String.class),
        tasks.stream().map(TaskRef::id).toList());
  }

  private static int batch(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  static String instant(String key) {
    try {
      return Instant.parse(key).toString();
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }
}
