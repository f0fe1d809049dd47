package org.ipplan.inspection.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.inspection.InspectionDetails;
import org.ipplan.inspection.InspectionDetails.TaskRef;
import org.ipplan.inspection.InspectionFilter;
import org.ipplan.inspection.InspectionKind;
import org.ipplan.inspection.InspectionMethod;
import org.ipplan.inspection.InspectionState;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Two statements a list of inspections: the inspections, and the tasks they are about. */
@Dependent
public class InspectionReads {
  private static final String SELECT =
      """
      SELECT i.id, i.version, i.title, i.kind, i.state, i.ordered_by, i.document_number,
        i.ordered_on, i.matter, i.from_on, i.to_on, i.methods, i.overlap_reason, i.prepared_by,
        i.prepared_at, i.approved_by, i.approved_at, i.conclusion, i.concluded_on, i.ended_reason,
        (SELECT string_agg(d.code, ',' ORDER BY d.sort_order, d.code)
          FROM inspection_department id JOIN department d ON d.code = id.department_code
          WHERE id.inspection_id = i.id) AS departments,
        (SELECT string_agg(ia.name, ',' ORDER BY ia.name)
          FROM inspection_author ia WHERE ia.inspection_id = i.id) AS authors,
        (SELECT count(*) FROM finding f WHERE f.inspection_id = i.id AND %s) AS findings
      """
          .formatted(Readers.FINDING);

  private static final String WANTED =
      """
      FROM inspection i
      WHERE %s
        AND (:state = '' OR i.state = :state)
        AND (:of = '' OR EXISTS (SELECT 1 FROM inspection_department io
          WHERE io.inspection_id = i.id AND io.department_code = :of))
        AND (:query = '' OR strpos(lower(i.title || ' ' || i.document_number || ' '
          || coalesce(i.matter, '')), lower(:query)) > 0)
      """
          .formatted(Readers.INSPECTION);

  private static final String PAGE =
      """
        AND (i.ordered_on < cast(:afterOn AS date)
          OR (i.ordered_on = cast(:afterOn AS date) AND cast(i.id AS text) > :afterId))
      ORDER BY i.ordered_on DESC, cast(i.id AS text)
      LIMIT :rows
      """;

  private static final String BY_ID =
      "FROM inspection i WHERE i.id = :id AND %s".formatted(Readers.INSPECTION);

  private static final String TASKS =
      """
      SELECT it.inspection_id, t.id, t.year, t.number, t.title_zh, t.title_en
      FROM inspection_task it JOIN task t ON t.id = it.task_id
      WHERE it.inspection_id IN (:inspections) ORDER BY t.year, t.number
      """;

  @Inject EntityManager entityManager;
  @Inject Readers readers;

  Page<InspectionDetails> list(
      InspectionFilter filter, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 2).orElse(List.of("9999-12-31", ""));
    var query =
        narrow(SELECT + WANTED + PAGE, Tuple.class, filter)
            .setParameter("afterOn", Keys.date(after.get(0)))
            .setParameter("afterId", after.get(1))
            .setParameter("rows", limit + 1);
    return Page.of(
        details(Keys.rows(query)),
        limit,
        each -> Cursor.of(each.orderedOn(), each.id()),
        count ? count(filter) : null);
  }

  Optional<InspectionDetails> find(UUID id) {
    var query = readers.restrict(entityManager.createNativeQuery(SELECT + BY_ID, Tuple.class));
    return details(Keys.rows(query.setParameter("id", id))).stream().findFirst();
  }

  private Long count(InspectionFilter filter) {
    return (Long) narrow("SELECT count(*) " + WANTED, Long.class, filter).getSingleResult();
  }

  private Query narrow(String sql, Class<?> answer, InspectionFilter filter) {
    return readers
        .restrict(entityManager.createNativeQuery(sql, answer))
        .setParameter("state", Keys.text(filter.state()))
        .setParameter("of", Keys.text(filter.department()))
        .setParameter("query", Keys.text(filter.query()).strip());
  }

  private List<InspectionDetails> details(List<Tuple> rows) {
    var tasks = tasks(rows);
    return rows.stream()
        .map(row -> details(row, tasks.getOrDefault(row.get("id", UUID.class), List.of())))
        .toList();
  }

  private Map<UUID, List<TaskRef>> tasks(List<Tuple> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    var ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
    var query =
        entityManager.createNativeQuery(TASKS, Tuple.class).setParameter("inspections", ids);
    return Keys.rows(query).stream()
        .collect(
            groupingBy(
                row -> row.get("inspection_id", UUID.class),
                mapping(InspectionReads::task, toList())));
  }

  private static TaskRef task(Tuple row) {
    return new TaskRef(
        row.get("id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("title_zh", String.class),
        row.get("title_en", String.class));
  }

  private static InspectionDetails details(Tuple row, List<TaskRef> tasks) {
    return new InspectionDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("title", String.class),
        InspectionKind.valueOf(row.get("kind", String.class)),
        InspectionState.valueOf(row.get("state", String.class)),
        row.get("ordered_by", String.class),
        row.get("document_number", String.class),
        row.get("ordered_on", LocalDate.class),
        row.get("matter", String.class),
        tasks,
        Keys.list(row.get("departments", String.class)),
        row.get("from_on", LocalDate.class),
        row.get("to_on", LocalDate.class),
        Arrays.stream(row.get("methods", String.class).split(",", -1))
            .map(InspectionMethod::valueOf)
            .toList(),
        Keys.list(row.get("authors", String.class)),
        row.get("overlap_reason", String.class),
        row.get("prepared_by", String.class),
        row.get("prepared_at", Instant.class),
        row.get("approved_by", String.class),
        row.get("approved_at", Instant.class),
        row.get("conclusion", String.class),
        row.get("concluded_on", LocalDate.class),
        row.get("ended_reason", String.class),
        row.get("findings", Long.class).intValue());
  }
}
