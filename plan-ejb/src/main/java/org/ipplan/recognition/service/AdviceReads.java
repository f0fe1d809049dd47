package org.ipplan.recognition.service;

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
import org.ipplan.recognition.AdviceDetails;
import org.ipplan.recognition.AdviceFilter;
import org.ipplan.recognition.AdviceOutcome;
import org.ipplan.recognition.AdviceState;
import org.ipplan.recognition.TypicalCaseDetails.TaskRef;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/** One statement a list of requests for advice. */
@Dependent
public class AdviceReads {
  /** Who reads which, as a condition of the statements on {@code a}. */
  private static final String READABLE =
      """
      (:everything
        OR (:expert AND EXISTS (SELECT 1 FROM expert_advice_expert x
          WHERE x.advice_id = a.id AND x.expert = :name))
        OR (a.shared_at IS NOT NULL AND EXISTS (SELECT 1 FROM assignment s
          WHERE s.task_id = a.task_id AND s.department_code = :department
            AND s.state <> 'WITHDRAWN')))
      """;

  private static final String FROM =
      """
      FROM expert_advice a
      WHERE %s
        AND (:task = '' OR cast(a.task_id AS text) = :task)
        AND (:state = '' OR a.state = :state)
        AND (:query = '' OR strpos(lower(a.topic || ' ' || a.question), lower(:query)) > 0)
      """
          .formatted(READABLE);

  private static final String SELECT =
      """
      SELECT a.id, a.version, a.topic, a.question, a.due_on, a.state, a.asked_by, a.asked_at,
        a.outcome, a.reason, a.recorded_by, a.recorded_at, a.closed_at, a.shared_at,
        t.id AS task_id, t.year, t.number, t.title_zh, t.title_en,
        (SELECT string_agg(x.expert, ' ' ORDER BY x.expert) FROM expert_advice_expert x
          WHERE x.advice_id = a.id) AS experts,
        (SELECT count(*) FROM expert_advice_answer n WHERE n.advice_id = a.id) AS answers
      FROM expert_advice a LEFT JOIN task t ON t.id = a.task_id
      """;

  private static final String PAGE =
      """
      WHERE a.id IN (SELECT a.id %s)
        AND (a.asked_at, cast(a.id AS text)) < (cast(:before AS timestamptz), :idBefore)
      ORDER BY a.asked_at DESC, cast(a.id AS text) DESC
      LIMIT :rows
      """
          .formatted(FROM);

  private static final List<String> FROM_THE_TOP = List.of("9999-12-31T00:00:00Z", "");

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;

  Page<AdviceDetails> list(AdviceFilter filter, int limit, @Nullable String cursor, boolean count) {
    var before = Cursor.keys(cursor, 2).orElse(FROM_THE_TOP);
    var query =
        narrow(SELECT + PAGE, Tuple.class, filter)
            .setParameter("before", TypicalCaseReads.instant(before.get(0)))
            .setParameter("idBefore", before.get(1))
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(query).stream().map(this::details).toList(),
        limit,
        each -> Cursor.of(each.askedAt(), each.id()),
        count ? count(filter) : null);
  }

  Optional<AdviceDetails> find(UUID id) {
    var sql = SELECT + "WHERE a.id = :id AND " + READABLE;
    var query = restrict(entityManager.createNativeQuery(sql, Tuple.class));
    return Rows.of(query.setParameter("id", id)).stream().findFirst().map(this::details);
  }

  private Long count(AdviceFilter filter) {
    return (Long) narrow("SELECT count(*) " + FROM, Long.class, filter).getSingleResult();
  }

  private Query narrow(String sql, Class<?> answer, AdviceFilter filter) {
    return restrict(entityManager.createNativeQuery(sql, answer))
        .setParameter("task", Rows.text(filter.task()))
        .setParameter("state", Rows.text(filter.state()))
        .setParameter("query", Rows.text(filter.query()));
  }

  private Query restrict(Query query) {
    var caller = callers.caller();
    var department = caller.department();
    return query
        .setParameter("everything", Readers.seesEverything(caller))
        .setParameter("expert", caller.is(Role.EXPERT))
        .setParameter("name", caller.name())
        .setParameter(
            "department", caller.isDepartmentOfficial() && department != null ? department : "");
  }

  private AdviceDetails details(Tuple row) {
    var caller = callers.caller();
    var state = AdviceState.valueOf(row.get("state", String.class));
    var inside = Readers.seesEverything(caller);
    var told = inside || state == AdviceState.CLOSED || state == AdviceState.WITHDRAWN;
    var outcome = row.get("outcome", String.class);
    return new AdviceDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("topic", String.class),
        row.get("question", String.class),
        task(row),
        row.get("due_on", LocalDate.class),
        experts(row, caller),
        state,
        row.get("asked_by", String.class),
        row.get("asked_at", Instant.class),
        told && outcome != null ? AdviceOutcome.valueOf(outcome) : null,
        told || state == AdviceState.ASKED ? row.get("reason", String.class) : null,
        inside ? row.get("recorded_by", String.class) : null,
        inside ? row.get("recorded_at", Instant.class) : null,
        row.get("closed_at", Instant.class),
        row.get("shared_at", Instant.class),
        inside ? row.get("answers", Long.class).intValue() : null);
  }

  private static @Nullable TaskRef task(Tuple row) {
    var id = row.get("task_id", UUID.class);
    return id == null
        ? null
        : new TaskRef(
            id,
            row.get("year", Integer.class),
            row.get("number", Integer.class),
            row.get("title_zh", String.class),
            row.get("title_en", String.class));
  }

  /** Experts are not told who else was asked. */
  private static List<String> experts(Tuple row, Caller caller) {
    var all = List.of(row.get("experts", String.class).split(" ", -1));
    return caller.is(Role.EXPERT) && !Readers.seesEverything(caller)
        ? all.stream().filter(caller.name()::equals).toList()
        : all;
  }
}
