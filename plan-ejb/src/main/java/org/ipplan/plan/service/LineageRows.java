package org.ipplan.plan.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.plan.LineageEntry.Lead;
import org.ipplan.plan.LineageEntry.Link;
import org.ipplan.plan.LineageEntry.Task;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageState;
import org.ipplan.plan.domain.lineage.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Reads links and the tasks they join, of published versions alone. Which links a reader may see is
 * part of the statement.
 */
@Dependent
public class LineageRows {
  private static final String PUBLISHED =
      """
      WITH published AS (
        SELECT t.id, t.year, t.number, t.title_zh, t.title_en, t.due_on, p.department_code AS lead,
          d.name_zh AS lead_zh, d.name_en AS lead_en
        FROM task t JOIN plan_version v ON v.id = t.plan_version_id AND v.state = 'PUBLISHED'
          LEFT JOIN task_party p ON p.task_id = t.id AND p.position = 1
          LEFT JOIN department d ON d.code = p.department_code)
      """;

  private static final String LINKS =
      PUBLISHED
          + """
          SELECT l.id, l.version, l.kind, l.state, l.by_hand, l.score, l.text_value, l.lead_value,
            l.parties_value, l.chapter_value, l.note, l.settled_by, l.settled_at,
            f.id AS f_id, f.year AS f_year, f.number AS f_number, f.title_zh AS f_title_zh,
            f.title_en AS f_title_en, f.due_on AS f_due_on, f.lead AS f_lead,
            f.lead_zh AS f_lead_zh, f.lead_en AS f_lead_en,
            t.id AS t_id, t.year AS t_year, t.number AS t_number, t.title_zh AS t_title_zh,
            t.title_en AS t_title_en, t.due_on AS t_due_on, t.lead AS t_lead,
            t.lead_zh AS t_lead_zh, t.lead_en AS t_lead_en
          FROM task_link l JOIN published f ON f.id = l.from_task
            LEFT JOIN published t ON t.id = l.to_task
          WHERE (l.to_task IS NULL OR t.id IS NOT NULL)
            AND (l.state = 'CONFIRMED' OR :office)
          """;

  private static final String ORDER =
      " ORDER BY l.from_year, l.to_year, f.number, l.score DESC NULLS FIRST, t.number, l.id";

  private static final String TASKS =
      PUBLISHED
          + """
          SELECT f.id AS f_id, f.year AS f_year, f.number AS f_number, f.title_zh AS f_title_zh,
            f.title_en AS f_title_en, f.due_on AS f_due_on, f.lead AS f_lead,
            f.lead_zh AS f_lead_zh, f.lead_en AS f_lead_en,
            EXISTS (SELECT 1 FROM task_link l WHERE l.state = 'SUGGESTED'
              AND l.from_year = :from AND l.to_year = :to
              AND f.id IN (l.from_task, l.to_task)) AS pending
          FROM published f WHERE f.year IN (:from, :to) ORDER BY f.year, f.number
          """;

  @Inject EntityManager entityManager;

  /**
   * A link with the tasks it joins.
   *
   * @param to null for what was dropped
   */
  record Row(Link link, Task from, @Nullable Task to) {}

  /**
   * A task of one of two years.
   *
   * @param pending whether a suggestion about it waits for the office
   */
  record Compared(Task task, boolean pending) {}

  /** What the reader may see of one link; empty where that is nothing. */
  Stream<Row> link(UUID id, boolean office) {
    return rows(links(" AND l.id = :id", office).setParameter("id", id));
  }

  /** Links of a task, in whichever year it stands. */
  Stream<Row> ofTask(UUID task, boolean office) {
    return rows(links(" AND :task IN (l.from_task, l.to_task)", office).setParameter("task", task));
  }

  /** Links between two years, without those the office refused. */
  Stream<Row> between(int from, int to, boolean office) {
    return rows(
        links(" AND l.from_year = :from AND l.to_year = :to AND l.state <> 'REJECTED'", office)
            .setParameter("from", from)
            .setParameter("to", to));
  }

  /** The tasks of both years. */
  @SuppressWarnings("unchecked")
  List<Compared> tasks(int from, int to) {
    Stream<Tuple> rows =
        entityManager
            .createNativeQuery(TASKS, Tuple.class)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultStream();
    return rows.map(row -> new Compared(task(row, "f_"), row.get("pending", Boolean.class)))
        .toList();
  }

  private Query links(String which, boolean office) {
    return entityManager
        .createNativeQuery(LINKS + which + ORDER, Tuple.class)
        .setParameter("office", office);
  }

  @SuppressWarnings("unchecked")
  private static Stream<Row> rows(Query query) {
    return ((Stream<Tuple>) query.getResultStream())
        .map(
            row ->
                new Row(
                    link(row),
                    task(row, "f_"),
                    row.get("t_id", UUID.class) == null ? null : task(row, "t_")));
  }

  private static Link link(Tuple row) {
    var score = row.get("score", Double.class);
    return new Link(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        LineageKind.valueOf(row.get("kind", String.class)),
        LineageState.valueOf(row.get("state", String.class)),
        row.get("by_hand", Boolean.class),
        score,
        score == null ? List.of() : likeness(row).parts(),
        row.get("note", String.class),
        row.get("settled_by", String.class),
        row.get("settled_at", Instant.class));
  }

  private static Likeness likeness(Tuple row) {
    return new Likeness(
        row.get("text_value", Double.class),
        row.get("lead_value", Double.class),
        row.get("parties_value", Double.class),
        row.get("chapter_value", Double.class));
  }

  private static Task task(Tuple row, String prefix) {
    var lead = row.get(prefix + "lead", String.class);
    return new Task(
        row.get(prefix + "id", UUID.class),
        row.get(prefix + "year", Integer.class),
        row.get(prefix + "number", Integer.class),
        row.get(prefix + "title_zh", String.class),
        row.get(prefix + "title_en", String.class),
        lead == null
            ? null
            : new Lead(
                lead,
                row.get(prefix + "lead_zh", String.class),
                row.get(prefix + "lead_en", String.class)),
        row.get(prefix + "due_on", LocalDate.class));
  }
}
