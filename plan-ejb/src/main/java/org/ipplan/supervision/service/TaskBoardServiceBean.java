package org.ipplan.supervision.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskSource;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.supervision.DeliveryConfidence;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.supervision.TaskDetails;
import org.ipplan.supervision.TaskFilter;
import org.ipplan.supervision.TaskSummary;
import org.jspecify.annotations.Nullable;

/** Two statements a list: the tasks with their lights, and their parties. */
@Stateless
@PermitAll
public class TaskBoardServiceBean implements TaskBoardService {
  private static final String TASKS =
      """
      SELECT * FROM (
        SELECT t.id, t.year, t.number, t.chapter, t.section, t.title_zh, t.title_en,
          CASE WHEN NOT t.handled_outside THEN t.text_zh END AS text_zh,
          CASE WHEN NOT t.handled_outside THEN t.text_en END AS text_en,
          t.mode, t.state, t.due_on, t.continuing, t.open_ended, t.version, t.clause,
          t.source, t.source_reference, t.source_on, t.handled_outside,
          coalesce(v.sample, false) AS sample, coalesce(v.state, 'PUBLISHED') AS plan_state,
          coalesce(v.number, 0) AS plan_number, %s AS light_reason,
          %s AS missed_on,
          (SELECT dc.rating FROM delivery_confidence dc WHERE dc.task_id = t.id
            ORDER BY dc.position DESC LIMIT 1) AS confidence
        FROM task t LEFT JOIN plan_version v ON v.id = t.plan_version_id
      ) x
      """
          .formatted(LightRule.OF_TASK, LightRule.MISSED_ON);

  private static final String WANTED =
      """
      WHERE ((x.plan_state = 'PUBLISHED' AND :planNumber = 0) OR x.plan_number = :planNumber)
        AND (:office OR x.plan_state <> 'DRAFT')
        AND (:year = 0 OR x.year = :year)
        AND (:number = 0 OR x.number = :number)
        AND (:state = '' OR x.state = :state)
        AND (:light = '' OR x.light_reason IN (:reasons))
        AND (:confidence = '' OR x.confidence = :confidence)
        AND (:dueBefore = '' OR x.due_on < cast(nullif(:dueBefore, '') as date))
        AND (:department = '' OR EXISTS (
          SELECT 1 FROM assignment s WHERE s.task_id = x.id AND s.department_code = :department
            AND (s.state <> 'WITHDRAWN' OR x.state = 'CANCELLED')
            AND :role IN ('', s.role))
          OR NOT EXISTS (SELECT 1 FROM assignment n WHERE n.task_id = x.id) AND EXISTS (
          SELECT 1 FROM task_party p WHERE p.task_id = x.id AND p.department_code = :department
            AND (:role = '' OR (:role = 'LEAD') = (p.position = 1))))
        AND (:query = '' OR x.text_zh ILIKE :like OR x.text_en ILIKE :like
          OR x.title_zh ILIKE :like OR x.title_en ILIKE :like)
      """;

  private static final String PAGE =
      """
        AND (x.year < :afterYear OR (x.year = :afterYear AND x.number > :afterNumber))
      ORDER BY x.year DESC, x.number, x.id
      LIMIT :rows
      """;

  private static final String BY_ID =
      "WHERE x.id = :id AND (x.plan_state = 'PUBLISHED' OR (:office AND x.plan_state = 'DRAFT'))";

  private static final String PARTIES =
      """
      SELECT p.task_id, p.position, p.department_code, p.as_written, d.name_zh, d.name_en
      FROM task_party p JOIN department d ON d.code = p.department_code
      WHERE p.task_id IN (:tasks) ORDER BY p.task_id, p.position
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject PlanService plans;
  @Inject ShareRows shares;

  @Override
  public Page<TaskSummary> tasks(
      TaskFilter filter, int limit, @Nullable String cursor, boolean count) {
    return page(filter, 0, limit, cursor, count);
  }

  @Override
  public Page<TaskSummary> ofVersion(int year, int number, int limit, @Nullable String cursor) {
    plans.version(year, number);
    return page(TaskFilter.year(year), number, limit, cursor, false);
  }

  @Override
  public TaskDetails task(UUID id) {
    requireReader();
    var query = withLight(entityManager.createNativeQuery(TASKS + BY_ID, Tuple.class));
    query.setParameter("id", id).setParameter("office", callers.caller().isOffice());
    return details(rows(query).stream().findFirst().orElseThrow(() -> notFound(id)));
  }

  @Override
  public TaskDetails task(int year, int number) {
    requireReader();
    var query = withLight(entityManager.createNativeQuery(TASKS + WANTED, Tuple.class));
    narrow(query, TaskFilter.year(year), 0).setParameter("number", number);
    return details(rows(query).stream().findFirst().orElseThrow(() -> notFound(number)));
  }

  private Page<TaskSummary> page(
      TaskFilter filter, int planNumber, int limit, @Nullable String cursor, boolean count) {
    requireReader();
    var after = Cursor.keys(cursor, 2);
    var query = withLight(entityManager.createNativeQuery(TASKS + WANTED + PAGE, Tuple.class));
    narrow(query, filter, planNumber)
        .setParameter("number", 0)
        .setParameter("afterYear", after.map(k -> number(k.get(0))).orElse(Integer.MAX_VALUE))
        .setParameter("afterNumber", after.map(k -> number(k.get(1))).orElse(0))
        .setParameter("rows", limit + 1);
    return Page.of(
        summaries(rows(query)),
        limit,
        task -> Cursor.of(task.year(), task.number()),
        count ? count(filter, planNumber) : null);
  }

  private long count(TaskFilter filter, int planNumber) {
    var query =
        withLight(
            entityManager.createNativeQuery(
                "SELECT count(*) FROM (" + TASKS + WANTED + ") n", Long.class));
    return (Long) narrow(query, filter, planNumber).setParameter("number", 0).getSingleResult();
  }

  private Query withLight(Query query) {
    var rule = LightRule.of(clock.today(), calendar);
    return query
        .setParameter("today", rule.today().toString())
        .setParameter("nearOn", rule.nearOn().toString());
  }

  private Query narrow(Query query, TaskFilter filter, int planNumber) {
    var year = filter.year();
    return query
        .setParameter("planNumber", planNumber)
        .setParameter("office", callers.caller().isOffice())
        .setParameter("year", year == null ? 0 : year)
        .setParameter("state", text(filter.state()))
        .setParameter("light", text(filter.light()))
        .setParameter("reasons", Reasons.names(filter.light()))
        .setParameter("confidence", text(filter.confidence()))
        .setParameter("dueBefore", text(filter.dueBefore()))
        .setParameter("department", text(filter.department()))
        .setParameter("role", text(filter.role()))
        .setParameter("query", text(filter.query()))
        .setParameter("like", Likeness.pattern(filter.query()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private void requireReader() {
    var caller = callers.caller();
    if (!caller.isPerson() && !caller.is(Role.SCOPE_PLAN_READ)) {
      throw DomainException.forbidden(List.of(Refusal.of("plan.read-scope")));
    }
  }

  private static int number(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static DomainException notFound(Object id) {
    return DomainException.notFound("task.not-found", id);
  }

  private TaskDetails details(Tuple row) {
    var summary = summaries(List.of(row)).get(0);
    return new TaskDetails(
        summary,
        row.get("version", Long.class),
        row.get("clause", String.class),
        shares.of(summary.id()));
  }

  private List<TaskSummary> summaries(List<Tuple> tasks) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    var query =
        entityManager
            .createNativeQuery(PARTIES, Tuple.class)
            .setParameter("tasks", tasks.stream().map(t -> t.get("id", UUID.class)).toList());
    Map<UUID, List<Tuple>> parties =
        rows(query).stream().collect(groupingBy(row -> row.get("task_id", UUID.class)));
    var reasons = reasons();
    return tasks.stream()
        .map(t -> summary(t, parties.getOrDefault(t.get("id", UUID.class), List.of()), reasons))
        .toList();
  }

  private Reasons reasons() {
    return new Reasons(clock.today(), calendar.current());
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rows(Query query) {
    return query.getResultList();
  }

  private static TaskSummary summary(Tuple row, List<Tuple> parties, Reasons reasons) {
    var dueOn = row.get("due_on", LocalDate.class);
    var reason =
        reasons.of(
            row.get("light_reason", String.class), dueOn, row.get("missed_on", LocalDate.class));
    var named = parties.stream().map(TaskBoardServiceBean::party).toList();
    return new TaskSummary(
        row.get("id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("chapter", Integer.class),
        row.get("section", Integer.class),
        row.get("title_zh", String.class),
        row.get("title_en", String.class),
        row.get("text_zh", String.class),
        row.get("text_en", String.class),
        TaskMode.valueOf(row.get("mode", String.class)),
        TaskState.valueOf(row.get("state", String.class)),
        dueOn,
        row.get("continuing", Boolean.class),
        row.get("open_ended", Boolean.class),
        row.get("sample", Boolean.class),
        origin(row),
        reason.light(),
        reason,
        confidence(row.get("confidence", String.class)),
        named.isEmpty() ? null : named.get(0),
        named.stream().skip(1).toList());
  }

  private static @Nullable DeliveryConfidence confidence(@Nullable String rating) {
    return rating == null ? null : DeliveryConfidence.valueOf(rating);
  }

  private static TaskSummary.Origin origin(Tuple row) {
    return new TaskSummary.Origin(
        TaskSource.valueOf(row.get("source", String.class)),
        row.get("source_reference", String.class),
        row.get("source_on", LocalDate.class),
        row.get("handled_outside", Boolean.class));
  }

  static TaskSummary.Party party(Tuple row) {
    var nameZh = row.get("name_zh", String.class);
    var asWritten = row.get("as_written", String.class);
    return new TaskSummary.Party(
        row.get("department_code", String.class),
        nameZh,
        row.get("name_en", String.class),
        asWritten == null ? nameZh : asWritten);
  }
}
