package org.ipplan.supervision.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.NewUrge;
import org.ipplan.supervision.Reminder;
import org.ipplan.supervision.ReminderDetails;
import org.ipplan.supervision.domain.Told;
import org.jspecify.annotations.Nullable;

/** The statements on what was told by hand and what is read of it. */
@Dependent
public class ReminderRows {
  private static final String COLUMNS =
      "id, kind, matter, matter_id, department_code, period, due_on, rung, audience, note, urgent,"
          + " made_by, made_for, made_on, made_at, href";

  private static final String OF_TASK =
      """
      SELECT %s FROM reminder d
      WHERE d.task_id = :task AND NOT d.overtaken AND (:everything OR EXISTS (
        SELECT 1 FROM assignment a WHERE a.task_id = d.task_id
          AND a.department_code = :department AND a.state <> 'WITHDRAWN'))
      """;

  private static final String PAGE =
      """
        AND (d.made_at, d.id) < (:beforeAt, :beforeId)
      ORDER BY d.made_at DESC, d.id DESC
      LIMIT :rows
      """;

  /** Of a share's reports the one due first; of a share what it waits for now. */
  private static final String OPEN =
      """
      SELECT DISTINCT ON (m.assignment_id) m.* FROM (%s) m
      WHERE m.task_id = :task
        AND (:share = '' OR cast(m.assignment_id AS text) = :share)
        AND (m.matter = :matter OR (:matter = '' AND m.matter IN ('SIGN_FOR', 'ASSIGNMENT')))
      ORDER BY m.assignment_id, m.due_on, m.matter_key
      """
          .formatted(Matters.OPEN);

  private static final String URGE =
      """
      WITH kept AS (
        INSERT INTO reminder (id, kind, matter, matter_key, matter_id, assignment_id, task_id,
          department_code, period, due_on, audience, note, urgent, href, made_by, made_for, made_on,
          made_at)
        SELECT gen_random_uuid(), 'URGE', o.matter, o.matter_key, o.matter_id, o.assignment_id,
          o.task_id, o.department_code, o.period, o.due_on, :audience, :note, :urgent, o.href, :by,
          cast(:for AS text), cast(:today AS date), :now
        FROM (%s) o
        ON CONFLICT DO NOTHING
        RETURNING %s)
      SELECT * FROM kept ORDER BY department_code
      """
          .formatted(OPEN, COLUMNS);

  private static final String COUNT_OPEN = "SELECT count(*) FROM (" + OPEN + ") n";

  /** After every reminder there is. */
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  Page<ReminderDetails> ofTask(
      Caller caller, UUID task, int limit, @Nullable String cursor, boolean count) {
    var query =
        readable(OF_TASK.formatted(COLUMNS) + PAGE, Tuple.class, caller, task)
            .setParameter("rows", limit + 1);
    return Page.of(
        details(before(query, cursor)),
        limit,
        last -> Cursor.of(last.madeAt(), last.id()),
        count ? count(caller, task) : null);
  }

  private Long count(Caller caller, UUID task) {
    return (Long)
        readable(OF_TASK.formatted("count(*)"), Long.class, caller, task).getSingleResult();
  }

  private Query readable(String sql, Class<?> answer, Caller caller, UUID task) {
    var department = caller.isDepartmentOfficial() ? caller.department() : null;
    return entityManager
        .createNativeQuery(sql, answer)
        .setParameter("task", task)
        .setParameter("everything", caller.isOffice() || caller.is(Role.LEADER))
        .setParameter("department", Optional.ofNullable(department).orElse(""));
  }

  private static Query before(Query query, @Nullable String cursor) {
    var keys = Cursor.keys(cursor, 2);
    try {
      return query
          .setParameter("beforeAt", keys.map(k -> Instant.parse(k.get(0))).orElse(LATEST))
          .setParameter(
              "beforeId", keys.map(k -> UUID.fromString(k.get(1))).orElse(new UUID(-1L, -1L)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  List<ReminderDetails> urge(
      Caller caller, UUID task, @Nullable UUID share, NewUrge urge, Set<Audience> audience) {
    return details(
        open(URGE, Tuple.class, task, share, urge)
            .setParameter("audience", Told.text(audience))
            .setParameter("note", urge.note().strip())
            .setParameter("urgent", urge.urgent())
            .setParameter("by", caller.name())
            .setParameter("for", caller.actingFor())
            .setParameter("now", clock.now()));
  }

  boolean isOpen(UUID task, @Nullable UUID share, NewUrge urge) {
    return (Long) open(COUNT_OPEN, Long.class, task, share, urge).getSingleResult() > 0;
  }

  private Query open(String sql, Class<?> answer, UUID task, @Nullable UUID share, NewUrge urge) {
    return entityManager
        .createNativeQuery(sql, answer)
        .setParameter("task", task)
        .setParameter("share", share == null ? "" : share.toString())
        .setParameter("matter", urge.matter() == null ? "" : urge.matter().name())
        .setParameter("today", clock.today().toString());
  }

  @SuppressWarnings("unchecked")
  private static List<ReminderDetails> details(Query query) {
    return ((List<Tuple>) query.getResultList()).stream().map(ReminderRows::details).toList();
  }

  private static ReminderDetails details(Tuple row) {
    return new ReminderDetails(
        row.get("id", UUID.class),
        Reminder.Kind.valueOf(row.get("kind", String.class)),
        Reminder.Matter.valueOf(row.get("matter", String.class)),
        row.get("matter_id", UUID.class),
        row.get("department_code", String.class),
        row.get("period", String.class),
        row.get("due_on", LocalDate.class),
        row.get("rung", Integer.class),
        Told.audience(row.get("audience", String.class)),
        row.get("note", String.class),
        row.get("urgent", Boolean.class),
        row.get("made_by", String.class),
        row.get("made_for", String.class),
        row.get("made_on", LocalDate.class),
        row.get("made_at", Instant.class),
        row.get("href", String.class));
  }
}
