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
import java.util.Locale;
import java.util.Optional;
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
import org.ipplan.supervision.SupervisionWords;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.jspecify.annotations.Nullable;

/** One statement a worklist, whatever waits. */
@Stateless
@PermitAll
public class WorklistServiceBean implements WorklistService {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private static final String ITEMS =
      """
      SELECT * FROM (%s) x
      WHERE (:kind = '' OR x.kind = :kind) AND (:state = '' OR x.state = :state)
        AND (:role = '' OR x.role = :role)
        AND (:light = '' OR x.light_reason IN (:reasons))
        AND (:query = '' OR x.title_zh ILIKE :like OR x.title_en ILIKE :like
          OR cast(coalesce(x.number, x.year) AS text) = :query)
      """;

  /** What has no date waits before everything else. */
  private static final String ORDER =
      "coalesce(x.due_on, cast('0001-01-01' as date)), coalesce(x.number, 0), x.kind,"
          + " cast(x.id AS text)";

  private static final String PAGE =
      """
        AND (%1$s) > (cast(:afterDue as date), :afterNumber, :afterKind, :afterId)
      ORDER BY %1$s
      LIMIT :rows
      """
          .formatted(ORDER);

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;

  @Override
  public Page<WorklistItem> mine(
      WorklistFilter filter, int limit, @Nullable String cursor, boolean count) {
    var caller = callers.caller();
    if (caller.isOffice()) {
      var waiting = WaitingIndicators.ofOffice(Waiting.forOffice(caller), caller);
      waiting = WaitingTypicalCases.ofOffice(waiting);
      waiting = WaitingEvaluations.ofOffice(waiting);
      waiting = WaitingAnnualReports.ofOffice(waiting);
      waiting = WaitingAdvice.ofOffice(waiting);
      return page(waiting, filter, limit, cursor, count);
    }
    var department = caller.department();
    if (caller.isDepartmentOfficial() && department != null) {
      var waiting = WaitingMeasures.ofDepartment(Waiting.forDepartment(department));
      waiting = WaitingIndicators.ofDepartment(waiting);
      waiting = WaitingHandovers.ofDepartment(waiting, caller);
      waiting = WaitingTypicalCases.ofDepartment(waiting);
      waiting = WaitingEvaluations.ofDepartment(waiting);
      return page(waiting, filter, limit, cursor, count);
    }
    if (caller.isCreditStaff() && department != null) {
      var waiting = WaitingMeasures.ofCredit(WaitingCredit.of(caller, department), caller);
      return page(waiting, filter, limit, cursor, count);
    }
    if (caller.is(Role.LEADER)) {
      return page(WaitingEvaluations.ofLeader(caller), filter, limit, cursor, count);
    }
    if (caller.is(Role.EXPERT)) {
      var waiting = WaitingAdvice.ofExpert(WaitingTypicalCases.ofExpert(caller), caller);
      return page(waiting, filter, limit, cursor, count);
    }
    return new Page<>(List.of(), null, count ? 0L : null);
  }

  @Override
  public Page<WorklistItem> of(
      String department, WorklistFilter filter, int limit, @Nullable String cursor, boolean count) {
    if (!maySee(callers.caller(), department)) {
      throw DomainException.notFound("department.not-found", department);
    }
    return page(Waiting.forDepartment(department), filter, limit, cursor, count);
  }

  private static boolean maySee(Caller caller, String department) {
    return caller.isOffice()
        || caller.is(Role.LEADER)
        || (caller.isDepartmentOfficial() && caller.belongsTo(department));
  }

  private Page<WorklistItem> page(
      Waiting waiting, WorklistFilter filter, int limit, @Nullable String cursor, boolean count) {
    var total = count ? count(waiting, filter) : null;
    var query = query(waiting, filter, ITEMS.formatted(waiting.sql()) + PAGE, Tuple.class);
    after(query, cursor).setParameter("rows", limit + 1);
    var current = calendar.current();
    @SuppressWarnings("unchecked")
    List<Tuple> rows = query.getResultList();
    return Page.of(
        rows.stream().map(row -> item(row, current)).toList(),
        limit,
        WorklistServiceBean::cursor,
        total);
  }

  private static String cursor(WorklistItem item) {
    var dueOn = Optional.ofNullable(item.dueOn()).orElse(FIRST);
    var number = Optional.ofNullable(item.taskNumber()).orElse(0);
    return Cursor.of(dueOn, number, item.kind(), item.id());
  }

  private Long count(Waiting waiting, WorklistFilter filter) {
    var items = "SELECT count(*) FROM (" + ITEMS.formatted(waiting.sql()) + ") n";
    return (Long) query(waiting, filter, items, Long.class).getSingleResult();
  }

  private Query query(Waiting waiting, WorklistFilter filter, String sql, Class<?> answer) {
    var rule = LightRule.of(clock.today(), calendar);
    var query = narrow(entityManager.createNativeQuery(sql, answer), filter);
    waiting.parameters().forEach(query::setParameter);
    return query
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
        .setParameter("reasons", Reasons.names(filter.light()))
        .setParameter("query", text(filter.query()).strip())
        .setParameter("like", Likeness.pattern(filter.query()));
  }

  private static Query after(Query query, @Nullable String cursor) {
    var keys = Cursor.keys(cursor, 4).orElse(List.of(FIRST.toString(), "0", "", ""));
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
    var reasons = new Reasons(clock.today(), current);
    var dueOn = row.get("due_on", LocalDate.class);
    var reason = reasons.of(row.get("light_reason", String.class), dueOn, null);
    var kind = WorklistItem.Kind.valueOf(row.get("kind", String.class));
    return new WorklistItem(
        kind,
        row.get("id", UUID.class),
        row.get("task_id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("plan_version", Integer.class),
        title(row, "title_zh", kind, Locale.SIMPLIFIED_CHINESE),
        title(row, "title_en", kind, Locale.ENGLISH),
        row.get("department_code", String.class),
        row.get("role", String.class),
        row.get("period", String.class),
        row.get("state", String.class),
        dueOn,
        dueOn == null ? null : reasons.daysTo(dueOn),
        dueOn != null && !current.publishedYears().contains(dueOn.getYear()),
        reason.light(),
        reason,
        row.get("href", String.class));
  }

  /** A text may come without a title; then a plan is called by its year. */
  private static @Nullable String title(
      Tuple row, String column, WorklistItem.Kind kind, Locale language) {
    if (row.get("title_zh") != null || row.get("title_en") != null || row.get("number") != null) {
      return row.get(column, String.class);
    }
    return SupervisionWords.text(
        language, "waiting." + kind, row.get("year").toString(), row.get("plan_version"));
  }
}
