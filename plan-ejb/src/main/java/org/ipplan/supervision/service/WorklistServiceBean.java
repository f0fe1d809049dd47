package org.ipplan.supervision.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.jspecify.annotations.Nullable;

/** One statement a worklist, whatever waits. */
@Stateless
@PermitAll
public class WorklistServiceBean implements WorklistService {

  /** What waits for the officials of {@code :department}. */
  private static final String OF_DEPARTMENT =
      """
      SELECT 'ASSIGNMENT' AS kind, a.id, a.task_id, a.department_code, a.role,
        CAST(NULL AS text) AS period, a.state,
        CASE WHEN a.state = 'PENDING' THEN a.sign_for_by_on ELSE a.due_on END AS due_on,
        '/assignments/' || a.id AS href
      FROM assignment a
      WHERE a.department_code = :department AND a.state IN ('PENDING', 'ACCEPTED', 'IN_PROGRESS')
      UNION ALL
      SELECT 'REPORT', coalesce(r.id, a.id), a.task_id, a.department_code, a.role, rp.code,
        coalesce(r.state, 'NOT_BEGUN'), coalesce(r.due_on, rp.due_on),
        CASE WHEN r.id IS NULL THEN '/assignments/' || a.id ELSE '/reports/' || r.id END
      FROM assignment a
      JOIN task ta ON ta.id = a.task_id
      JOIN task_period rp ON rp.task_id = ta.id AND rp.from_on <= cast(:today as date)
      LEFT JOIN report r ON r.assignment_id = a.id AND r.period = rp.code AND NOT r.consolidated
      WHERE a.department_code = :department AND a.state IN ('ACCEPTED', 'IN_PROGRESS')
        AND coalesce(r.state, 'NOT_BEGUN') IN ('NOT_BEGUN', 'DRAFT', 'RETURNED')
      UNION ALL
      SELECT 'REPORT', r.id, a.task_id, a.department_code, a.role, r.period, r.state, r.due_on,
        '/reports/' || r.id
      FROM report r JOIN assignment a ON a.id = r.assignment_id
      WHERE r.department_code = :department AND r.consolidated AND r.state IN ('DRAFT', 'RETURNED')
        AND a.state IN ('ACCEPTED', 'IN_PROGRESS')
      """;

  /** What waits for the office. */
  private static final String OF_OFFICE =
      """
      SELECT 'REVIEW' AS kind, r.id, a.task_id, a.department_code, a.role, r.period, r.state,
        r.due_on, '/reports/' || r.id AS href
      FROM report r JOIN assignment a ON a.id = r.assignment_id
      WHERE r.state = 'SUBMITTED' AND :department = :department
      UNION ALL
      SELECT 'DISPUTE', a.id, a.task_id, a.department_code, a.role, NULL, a.state,
        a.sign_for_by_on, '/assignments/' || a.id
      FROM assignment a
      WHERE a.state = 'DISPUTED'
      """;

  private static final String ITEMS =
      """
      SELECT * FROM (
        SELECT w.*, t.year, t.number, t.title_zh, t.title_en, %s AS light
        FROM (SELECT s.*, st.continuing FROM (%s) s JOIN task st ON st.id = s.task_id) w
        JOIN task t ON t.id = w.task_id
        JOIN plan_version v ON v.id = t.plan_version_id AND v.state = 'PUBLISHED'
      ) x
      WHERE (:kind = '' OR x.kind = :kind) AND (:state = '' OR x.state = :state)
        AND (:role = '' OR x.role = :role) AND (:light = '' OR x.light = :light)
        AND (:query = '' OR x.title_zh ILIKE :like OR x.title_en ILIKE :like
          OR cast(x.number AS text) = :query)
      """;

  private static final String PAGE =
      """
        AND (x.due_on, x.number, x.kind, cast(x.id AS text))
          > (cast(:afterDue as date), :afterNumber, :afterKind, :afterId)
      ORDER BY x.due_on, x.number, x.kind, cast(x.id AS text)
      LIMIT :rows
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;

  @Override
  public Page<WorklistItem> mine(
      WorklistFilter filter, int limit, @Nullable String cursor, boolean count) {
    var caller = callers.caller();
    if (caller.isOffice()) {
      return page(OF_OFFICE, "", filter, limit, cursor, count);
    }
    var department = caller.department();
    if (caller.isDepartmentOfficial() && department != null) {
      return page(OF_DEPARTMENT, department, filter, limit, cursor, count);
    }
    return new Page<>(List.of(), null, count ? 0L : null);
  }

  @Override
  public Page<WorklistItem> of(
      String department, WorklistFilter filter, int limit, @Nullable String cursor, boolean count) {
    if (!maySee(callers.caller(), department)) {
      throw DomainException.notFound("department.not-found", department);
    }
    return page(OF_DEPARTMENT, department, filter, limit, cursor, count);
  }

  private static boolean maySee(Caller caller, String department) {
    return caller.isOffice()
        || caller.is(Role.LEADER)
        || (caller.isDepartmentOfficial() && caller.belongsTo(department));
  }

  private Page<WorklistItem> page(
      String source,
      String department,
      WorklistFilter filter,
      int limit,
      @Nullable String cursor,
      boolean count) {
    var items = ITEMS.formatted(LightRule.OF_WAITING, source);
    var total = count ? count(items, department, filter) : null;
    var query = narrow(entityManager.createNativeQuery(items + PAGE, Tuple.class), filter);
    bind(query, department);
    after(query, cursor).setParameter("rows", limit + 1);
    var current = calendar.current();
    @SuppressWarnings("unchecked")
    List<Tuple> rows = query.getResultList();
    return Page.of(
        rows.stream().map(row -> item(row, current)).toList(),
        limit,
        item -> Cursor.of(item.dueOn(), item.taskNumber(), item.kind(), item.id()),
        total);
  }

  private Long count(String items, String department, WorklistFilter filter) {
    var query =
        narrow(
            entityManager.createNativeQuery("SELECT count(*) FROM (" + items + ") n", Long.class),
            filter);
    return (Long) bind(query, department).getSingleResult();
  }

  private Query bind(Query query, String department) {
    var rule = LightRule.of(clock.today(), calendar);
    return query
        .setParameter("department", department)
        .setParameter("today", rule.today().toString())
        .setParameter("nearOn", rule.nearOn().toString())
        .setParameter("signNearOn", rule.signNearOn().toString());
  }

  private static Query narrow(Query query, WorklistFilter filter) {
    return query
        .setParameter("kind", text(filter.kind()))
        .setParameter("state", text(filter.state()))
        .setParameter("role", text(filter.role()))
        .setParameter("light", text(filter.light()))
        .setParameter("query", text(filter.query()).strip())
        .setParameter("like", Likeness.pattern(filter.query()));
  }

  private static Query after(Query query, @Nullable String cursor) {
    var keys = Cursor.keys(cursor, 4).orElse(List.of("0001-01-01", "0", "", ""));
    try {
      return query
          .setParameter("afterDue", LocalDate.parse(keys.get(0)).toString())
          .setParameter("afterNumber", Integer.parseInt(keys.get(1)))
          .setParameter("afterKind", keys.get(2))
          .setParameter("afterId", keys.get(3));
    } catch (DateTimeException | NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private WorklistItem item(Tuple row, WorkingCalendar current) {
    var dueOn = row.get("due_on", LocalDate.class);
    return new WorklistItem(
        WorklistItem.Kind.valueOf(row.get("kind", String.class)),
        row.get("id", UUID.class),
        row.get("task_id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("title_zh", String.class),
        row.get("title_en", String.class),
        row.get("department_code", String.class),
        row.get("role", String.class),
        row.get("period", String.class),
        row.get("state", String.class),
        dueOn,
        current.workingDaysBetween(clock.today(), dueOn),
        !current.publishedYears().contains(dueOn.getYear()),
        Light.valueOf(row.get("light", String.class)),
        row.get("href", String.class));
  }
}
