package org.ipplan.measure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryState;
import org.ipplan.measure.DueDay;
import org.ipplan.measure.OrderDetails;
import org.ipplan.measure.OrderDetails.Feedback;
import org.ipplan.measure.OrderFilter;
import org.ipplan.measure.OrderState;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads orders, one statement each. */
@Dependent
public class OrderReads {
  private static final String COLUMNS =
      """
      SELECT o.*, x.shown, c.list, s.code AS subject, c.department_code AS authority,
        CASE WHEN s.kind = 'PERSON' THEN left(s.name, 1) || '*' ELSE s.name END AS subject_name,
        coalesce(c.decision_number, '') AS decision_number
      """;

  private static final String FROM =
      """
      FROM measure_order o
        JOIN credit_case c ON c.id = o.case_id
        JOIN credit_subject u ON u.id = c.subject_id
        JOIN credit_subject s ON s.id = coalesce(u.merged_into, u.id)
        CROSS JOIN LATERAL (SELECT CASE
          WHEN o.state IN ('TO_APPLY', 'APPLIED') AND o.ends_on <= cast(:today AS date)
          THEN 'TO_LIFT' ELSE o.state END AS shown) x
      """;

  private static final String IN_SIGHT = "WHERE " + MeasureAccess.IN_SIGHT;

  private static final String NARROW =
      """
        AND (:department = '' OR o.department_code = :department)
        AND (:state = '' OR x.shown = :state)
      """;

  private static final String PAGE =
      """
        AND (o.made_on < cast(:afterOn AS date) OR (o.made_on = cast(:afterOn AS date)
          AND (o.measure_code, cast(o.id AS text)) > (:afterCode, :afterId)))
      ORDER BY o.made_on DESC, o.measure_code, cast(o.id AS text) LIMIT :rows
      """;

  private static final String FAR = "9999-01-01";

  @Inject EntityManager entityManager;
  @Inject MeasureAccess access;
  @Inject BusinessClock clock;

  Page<OrderDetails> list(OrderFilter filter, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 3).orElse(List.of(FAR, "", ""));
    var query =
        narrowed(COLUMNS + FROM + IN_SIGHT + NARROW + PAGE, Tuple.class, filter)
            .setParameter("afterOn", day(after.get(0)))
            .setParameter("afterCode", after.get(1))
            .setParameter("afterId", after.get(2))
            .setParameter("rows", limit + 1);
    return Page.of(
        read(query),
        limit,
        each -> Cursor.of(each.madeOn(), each.measure(), each.id()),
        count ? count(filter) : null);
  }

  private Long count(OrderFilter filter) {
    var query = narrowed("SELECT count(*) " + FROM + IN_SIGHT + NARROW, Long.class, filter);
    return (Long) query.getSingleResult();
  }

  private Query narrowed(String sql, Class<?> answer, OrderFilter filter) {
    return seen(sql, answer)
        .setParameter("department", Rows.text(filter.department()))
        .setParameter("state", Rows.text(filter.state()));
  }

  /** All orders of a case, for those who see the case. */
  List<OrderDetails> ofCase(UUID caseId) {
    var order =
        " WHERE o.case_id = :case ORDER BY o.made_on, o.measure_code, o.department_code, o.id";
    return read(query(COLUMNS + FROM + order, Tuple.class).setParameter("case", caseId));
  }

  /** In the caller's sight. */
  Optional<OrderDetails> seen(UUID id) {
    var query = seen(COLUMNS + FROM + IN_SIGHT + " AND o.id = :id", Tuple.class);
    return read(query.setParameter("id", id)).stream().findFirst();
  }

  /** Whoever looks. */
  OrderDetails one(UUID id) {
    var query = query(COLUMNS + FROM + " WHERE o.id = :id", Tuple.class);
    return read(query.setParameter("id", id)).get(0);
  }

  private Query seen(String sql, Class<?> answer) {
    var query = query(sql, answer);
    access.sight().forEach(query::setParameter);
    return query;
  }

  private Query query(String sql, Class<?> answer) {
    return entityManager
        .createNativeQuery(sql, answer)
        .setParameter("today", clock.today().toString());
  }

  private static String day(String key) {
    try {
      return LocalDate.parse(key).toString();
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static List<OrderDetails> read(Query query) {
    return Rows.of(query).stream().map(OrderReads::details).toList();
  }

  private static OrderDetails details(Tuple row) {
    var state = OrderState.valueOf(row.get("shown", String.class));
    return new OrderDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("entry_id", UUID.class),
        row.get("case_id", UUID.class),
        CreditList.valueOf(row.get("list", String.class)),
        row.get("subject", String.class),
        row.get("subject_name", String.class),
        row.get("decision_number", String.class),
        row.get("authority", String.class),
        row.get("department_code", String.class),
        row.get("by_default", Boolean.class),
        row.get("measure_code", String.class),
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        row.get("basis_zh", String.class),
        row.get("basis_en", String.class),
        row.get("rule_set", String.class),
        row.get("rule", String.class),
        row.get("article", String.class),
        row.get("confirmed", Boolean.class),
        row.get("conditional", Boolean.class),
        row.get("repeat_of", String.class),
        state,
        row.get("made_on", LocalDate.class),
        row.get("ends_on", LocalDate.class),
        ended(row, state),
        due(row, state),
        feedback(row, "applied"),
        row.get("not_applicable_reason", String.class),
        feedback(row, "lifted"));
  }

  private static @Nullable EntryState ended(Tuple row, OrderState state) {
    var ended = row.get("ended", String.class);
    if (ended != null) {
      return EntryState.valueOf(ended);
    }
    return state == OrderState.TO_LIFT || state == OrderState.LIFTED ? EntryState.EXPIRED : null;
  }

  private static @Nullable DueDay due(Tuple row, OrderState state) {
    return switch (state) {
      case TO_APPLY -> due(row, "apply");
      case TO_LIFT -> due(row, "lift");
      default -> null;
    };
  }

  private static DueDay due(Tuple row, String what) {
    return new DueDay(
        Objects.requireNonNull(row.get(what + "_by_on", LocalDate.class)),
        row.get(what + "_rule_set", String.class),
        row.get(what + "_rule", String.class),
        row.get(what + "_article", String.class),
        row.get(what + "_confirmed", Boolean.class));
  }

  private static @Nullable Feedback feedback(Tuple row, String what) {
    var on = row.get(what + "_on", LocalDate.class);
    return on == null
        ? null
        : new Feedback(
            on, row.get(what + "_by", String.class), row.get(what + "_note", String.class));
  }
}
