package org.ipplan.connection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.TaskRef;
import org.ipplan.connection.TaskSystem;
import org.ipplan.connection.TaskSystem.Figure;
import org.ipplan.connection.TaskSystem.Warning;
import org.ipplan.connection.WarningLevel;
import org.ipplan.connection.WarningState;
import org.jspecify.annotations.Nullable;

/** Reads what systems brought to a task: four statements, however many systems there are. */
@ApplicationScoped
public class TaskReads {
  /** A task's systems are those of its year and number; one beyond the plan has none. */
  private static final String SYSTEMS =
      """
      SELECT s.code, s.name_zh, s.name_en, s.owner_code, s.state, (SELECT min(p.succeeded_at)
        FROM system_feed f JOIN system_feed_position p ON p.feed_id = f.id
        WHERE f.system_id = s.id) AS up_to
      FROM task t JOIN connected_system_task c ON c.year = t.year AND c.number = t.number
        JOIN connected_system s ON s.id = c.system_id
      WHERE t.id = :task AND t.plan_version_id IS NOT NULL ORDER BY s.code
      """;

  private static final String FIGURES =
      """
      SELECT * FROM (
        SELECT s.code, g.what, g.period, g.value, g.unit, g.source, g.published_on,
          lead(g.value) OVER w AS former, row_number() OVER w AS place
        FROM task t JOIN system_feed f ON f.task_year = t.year AND f.task_number = t.number
          JOIN connected_system s ON s.id = f.system_id
          JOIN system_figure g ON g.feed_id = f.id
        WHERE t.id = :task AND t.plan_version_id IS NOT NULL
        WINDOW w AS (PARTITION BY g.feed_id, g.what
          ORDER BY g.period DESC, g.taken_at DESC, g.reference)) x
      WHERE x.place = 1 ORDER BY x.code, x.what
      """;

  private static final String WARNING =
      """
      SELECT s.code, n.id, n.version, n.level, n.title, n.text, n.issued_on, n.task_id, n.state,
        n.taken_at, n.acknowledged_by, n.acknowledged_at, n.note
      FROM system_warning n JOIN system_feed f ON f.id = n.feed_id
        JOIN connected_system s ON s.id = f.system_id
      """;

  private static final String READABLE =
      """
       AND (:all OR EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = n.task_id
        AND a.department_code = :department AND (a.state <> 'WITHDRAWN' OR a.with_task)))
      """;

  private static final String OF_TASK =
      WARNING
          + " WHERE n.task_id = :task "
          + READABLE
          + " ORDER BY n.state DESC, n.taken_at DESC, n.id LIMIT 20";

  private static final String ONE = WARNING + " WHERE n.id = :id " + READABLE;

  private static final String IN_SIGHT =
      """
      SELECT count(*) FROM task t LEFT JOIN plan_version p ON p.id = t.plan_version_id
      WHERE t.id = :id AND coalesce(p.state, 'PUBLISHED') <> 'DRAFT'
      """;

  private static final String LED =
      """
      SELECT t.id, a.department_code FROM task t
        JOIN plan_version p ON p.id = t.plan_version_id AND p.state = 'PUBLISHED'
        LEFT JOIN assignment a ON a.task_id = t.id AND a.role = 'LEAD' AND a.state <> 'WITHDRAWN'
      WHERE t.year = :year AND t.number = :number
      """;

  @Inject EntityManager entityManager;

  /** Whether there is such a task that is not in a draft. */
  public boolean isTask(UUID id) {
    return (Long)
            entityManager
                .createNativeQuery(IN_SIGHT, Long.class)
                .setParameter("id", id)
                .getSingleResult()
        > 0;
  }

  /** A task and the department that leads it. */
  public record Led(UUID task, @Nullable String department) {}

  /** The task of the plan in force; empty where there is none. */
  public Optional<Led> led(TaskRef task) {
    var query =
        entityManager
            .createNativeQuery(LED, Tuple.class)
            .setParameter("year", task.year())
            .setParameter("number", task.number());
    return Rows.of(query).stream()
        .findFirst()
        .map(row -> new Led(row.get("id", UUID.class), row.get("department_code", String.class)));
  }

  /**
   * Systems of a task.
   *
   * @param all whether every warning is read
   * @param department whose part in the task lets its warnings be read; empty for none
   */
  public List<TaskSystem> ofTask(UUID task, boolean all, String department) {
    var figures = figures(task);
    var warnings = warnings(task, all, department);
    return Rows.of(entityManager.createNativeQuery(SYSTEMS, Tuple.class).setParameter("task", task))
        .stream()
        .map(TaskReads::system)
        .map(
            each ->
                each.with(
                    figures.getOrDefault(each.code(), List.of()),
                    warnings.getOrDefault(each.code(), List.of())))
        .toList();
  }

  private Map<String, List<Figure>> figures(UUID task) {
    var query = entityManager.createNativeQuery(FIGURES, Tuple.class).setParameter("task", task);
    return Rows.of(query).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("code", String.class),
                Collectors.mapping(TaskReads::figure, Collectors.toList())));
  }

  private Map<String, List<Warning>> warnings(UUID task, boolean all, String department) {
    var query = readable(OF_TASK, all, department).setParameter("task", task);
    return Rows.of(query).stream()
        .map(TaskReads::warning)
        .collect(Collectors.groupingBy(Warning::system));
  }

  /** A warning, where it may be read. */
  public Optional<Warning> warning(UUID id, boolean all, String department) {
    var query = readable(ONE, all, department).setParameter("id", id);
    return Rows.of(query).stream().findFirst().map(TaskReads::warning);
  }

  private Query readable(String sql, boolean all, String department) {
    return entityManager
        .createNativeQuery(sql, Tuple.class)
        .setParameter("all", all)
        .setParameter("department", department);
  }

  private static TaskSystem system(Tuple row) {
    return new TaskSystem(
        row.get("code", String.class),
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        row.get("owner_code", String.class),
        SystemState.valueOf(row.get("state", String.class)),
        row.get("up_to", Instant.class),
        List.of(),
        List.of());
  }

  private static Figure figure(Tuple row) {
    var former = row.get("former", BigDecimal.class);
    return new Figure(
        row.get("what", String.class),
        row.get("period", String.class),
        plain(row.get("value", BigDecimal.class)),
        row.get("unit", String.class),
        row.get("source", String.class),
        row.get("published_on", LocalDate.class),
        former == null ? null : plain(former));
  }

  /** Without noughts behind the point, and without an exponent. */
  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Warning warning(Tuple row) {
    return new Warning(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("code", String.class),
        WarningLevel.valueOf(row.get("level", String.class)),
        row.get("title", String.class),
        row.get("text", String.class),
        row.get("issued_on", LocalDate.class),
        row.get("task_id", UUID.class),
        WarningState.valueOf(row.get("state", String.class)),
        row.get("taken_at", Instant.class),
        row.get("acknowledged_by", String.class),
        row.get("acknowledged_at", Instant.class),
        row.get("note", String.class));
  }
}
