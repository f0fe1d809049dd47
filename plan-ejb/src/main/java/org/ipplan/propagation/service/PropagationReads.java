package org.ipplan.propagation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.PropagationCounts;
import org.ipplan.propagation.PropagationDetails;
import org.ipplan.propagation.PropagationFilter;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads the ledger; who may see what is part of the statement. */
@Dependent
public class PropagationReads {
  /** Past its date and open, or done after it. */
  private static final String LATE =
      "(p.state <> 'OVERTAKEN' AND p.due_on IS NOT NULL"
          + " AND p.due_on < coalesce(p.applied_on, cast(:today AS date)))";

  private static final String COLUMNS =
      """
      SELECT p.ordinal, p.id, p.version, r.list, p.entry_id, p.change, p.state, p.recipient_id,
        r.kind AS recipient_kind, r.name_zh, r.name_en, c.department_code, c.id AS case_id,
        s.code, CASE WHEN s.kind = 'PERSON' THEN left(s.name, 1) || '*' ELSE s.name END AS name,
        v.decision_number, p.made_on, p.due_on, p.from_on, p.rule_set, p.rule, p.article,
        p.confirmed, p.by_analogy, p.provisional, %s AS late, p.attempts, p.sent_on,
        p.applied_on, p.means, p.note, p.failure, p.recorded_by, p.recorded_at, r.system_name
      """
          .formatted(LATE);

  private static final String FROM =
      """
      FROM entry_propagation p
        JOIN list_recipient r ON r.id = p.recipient_id
        JOIN list_entry_version v ON v.id = p.version_id
        JOIN list_entry e ON e.id = p.entry_id
        JOIN credit_case c ON c.id = e.case_id
        JOIN credit_subject o ON o.id = e.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
      """;

  private static final String SCOPED = FROM + "WHERE " + PropagationAccess.IN_SCOPE;

  private static final String OF_CASE =
      COLUMNS + FROM + "WHERE c.id = :case ORDER BY p.ordinal DESC";

  private static final String NARROW =
      """
        AND r.list = :list AND (:state = '' OR p.state = :state)
        AND (:late = '' OR %s = (:late = 'true'))
        AND (:recipient = '' OR cast(p.recipient_id AS text) = :recipient)
      """
          .formatted(LATE);

  private static final String PAGE =
      " AND (:after = 0 OR p.ordinal < :after) ORDER BY p.ordinal DESC LIMIT :rows";

  private static final String COUNTS =
      """
      SELECT count(*) FILTER (WHERE p.state = 'APPLIED') AS applied,
        count(*) FILTER (WHERE p.state = 'APPLIED' AND %1$s) AS applied_late,
        count(*) FILTER (WHERE p.state IN ('PENDING', 'SENT', 'FAILED')) AS open,
        count(*) FILTER (WHERE p.state IN ('PENDING', 'SENT', 'FAILED') AND %1$s) AS late
      """
          .formatted(LATE);

  @Inject EntityManager entityManager;
  @Inject PropagationAccess access;
  @Inject BusinessClock clock;

  Page<PropagationDetails> page(
      CreditList list,
      PropagationFilter filter,
      int limit,
      @Nullable String cursor,
      boolean count) {
    var query =
        narrowed(COLUMNS + SCOPED + NARROW + PAGE, Tuple.class, list, filter)
            .setParameter("after", after(cursor))
            .setParameter("rows", limit + 1);
    var page =
        Page.of(
            Rows.of(query),
            limit,
            row -> Cursor.of(row.get("ordinal", Long.class)),
            count ? count(list, filter) : null);
    return new Page<>(lines(page.items()), page.next(), page.total());
  }

  private static long after(@Nullable String cursor) {
    try {
      return Cursor.keys(cursor, 1).map(keys -> Long.parseLong(keys.get(0))).orElse(0L);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private Long count(CreditList list, PropagationFilter filter) {
    return (Long)
        narrowed("SELECT count(*) " + SCOPED + NARROW, Long.class, list, filter).getSingleResult();
  }

  PropagationCounts counts(CreditList list, @Nullable UUID recipient) {
    var filter = new PropagationFilter(null, null, recipient);
    var row =
        (Tuple) narrowed(COUNTS + SCOPED + NARROW, Tuple.class, list, filter).getSingleResult();
    return new PropagationCounts(
        row.get("applied", Long.class),
        row.get("applied_late", Long.class),
        row.get("open", Long.class),
        row.get("late", Long.class));
  }

  /** Whatever the scope; for those who may see the case. */
  List<PropagationDetails> ofCase(UUID caseId) {
    var query =
        entityManager
            .createNativeQuery(OF_CASE, Tuple.class)
            .setParameter("today", clock.today().toString())
            .setParameter("case", caseId);
    return Rows.of(query).stream().map(row -> LineRow.of(row, true)).toList();
  }

  /** A line in the caller's scope, with what its steps are decided on. */
  Optional<Found> find(UUID id) {
    var query = scoped(COLUMNS + SCOPED + " AND p.id = :id", Tuple.class).setParameter("id", id);
    return Rows.of(query).stream().findFirst().map(this::found);
  }

  /**
   * A line as the caller sees it.
   *
   * @param department code of the department that decided
   * @param system functional user of the recipient
   */
  record Found(PropagationDetails details, String department, @Nullable String system) {}

  private Found found(Tuple row) {
    return new Found(
        LineRow.of(row, isStaff()),
        row.get("department_code", String.class),
        row.get("system_name", String.class));
  }

  private List<PropagationDetails> lines(List<Tuple> rows) {
    return rows.stream().map(row -> LineRow.of(row, isStaff())).toList();
  }

  private boolean isStaff() {
    return access.caller().isCreditStaff();
  }

  private Query narrowed(String sql, Class<?> answer, CreditList list, PropagationFilter filter) {
    return scoped(sql, answer)
        .setParameter("list", list.name())
        .setParameter("state", Rows.text(filter.state()))
        .setParameter("late", Rows.text(filter.late()))
        .setParameter("recipient", Rows.text(filter.recipient()));
  }

  private Query scoped(String sql, Class<?> answer) {
    var query = entityManager.createNativeQuery(sql, answer);
    access.scope().forEach(query::setParameter);
    return query.setParameter("today", clock.today().toString());
  }
}
