package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CaseFilter;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CaseSummary;
import org.ipplan.credit.CreditList;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads lists of cases, one statement a page. */
@Dependent
public class CaseReads {
  private static final String COLUMNS =
      """
      SELECT c.id, c.version, c.list, x.state, s.code, c.department_code, c.ground,
        CASE WHEN s.kind = 'PERSON' THEN left(s.name, 1) || '*' ELSE s.name END AS name,
        coalesce(c.rule_set, c.ground_rule_set) AS rule_set, c.document_number, c.document_on,
        c.document_issuer, c.document_type, c.decision_number, c.decided_on, c.until_on,
        (SELECT min(t.due_on) FROM credit_term t WHERE t.case_id = c.id AND t.done_on IS NULL
          AND NOT t.dropped AND t.role IS NOT NULL) AS due_on,
        c.opened_by, c.opened_at
      """;

  private static final String FROM =
      """
      FROM credit_case c
        JOIN credit_subject o ON o.id = c.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
        CROSS JOIN LATERAL (SELECT CASE
          WHEN c.state = 'PUBLISHED' AND c.until_on <= cast(:today AS date) THEN 'EXPIRED'
          WHEN c.state = 'LISTED' AND c.until_on <= cast(:today AS date) THEN 'REMOVED'
          ELSE c.state END AS state) x
      WHERE %s
      """
          .formatted(CreditAccess.IN_SCOPE);

  private static final String NARROW =
      """
        AND (:list = '' OR c.list = :list) AND (:state = '' OR x.state = :state)
        AND (NOT :mine OR EXISTS (SELECT 1 FROM credit_case_step d
          WHERE d.case_id = c.id AND (d.done_by IN (:selves) OR d.done_for IN (:selves))))
        AND (:query = '' OR s.name ILIKE :anywhere OR s.code ILIKE :beginning
          OR c.document_number ILIKE :beginning OR c.decision_number ILIKE :beginning)
        AND (:dueBefore = '' OR EXISTS (SELECT 1 FROM credit_term b WHERE b.case_id = c.id
          AND b.done_on IS NULL AND NOT b.dropped AND b.role IS NOT NULL
          AND b.due_on < cast(nullif(:dueBefore, '') AS date)))
      """;

  private static final String PAGE =
      """
        AND (c.opened_at < cast(:afterAt AS timestamptz)
          OR (c.opened_at = cast(:afterAt AS timestamptz) AND cast(c.id AS text) > :afterId))
      ORDER BY c.opened_at DESC, cast(c.id AS text) LIMIT :rows
      """;

  private static final String FAR = "9999-01-01T00:00:00Z";

  @Inject EntityManager entityManager;
  @Inject CreditAccess access;
  @Inject BusinessClock clock;

  Page<CaseSummary> list(CaseFilter filter, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 2).orElse(List.of(FAR, ""));
    var query =
        narrowed(COLUMNS + FROM + NARROW + PAGE, Tuple.class, filter)
            .setParameter("afterAt", moment(after.get(0)))
            .setParameter("afterId", after.get(1))
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(query).stream().map(CaseReads::summary).toList(),
        limit,
        each -> Cursor.of(each.openedAt(), each.id()),
        count ? count(filter) : null);
  }

  CaseSummary one(UUID id) {
    var query = scoped(COLUMNS + FROM + " AND c.id = :id", Tuple.class).setParameter("id", id);
    return Rows.of(query).stream()
        .findFirst()
        .map(CaseReads::summary)
        .orElseThrow(() -> DomainException.notFound("credit.case-not-found", id));
  }

  private Long count(CaseFilter filter) {
    return (Long)
        narrowed("SELECT count(*) " + FROM + NARROW, Long.class, filter).getSingleResult();
  }

  private Query narrowed(String sql, Class<?> answer, CaseFilter filter) {
    var text = Rows.text(filter.query());
    return scoped(sql, answer)
        .setParameter("list", Rows.text(filter.list()))
        .setParameter("state", Rows.text(filter.state()))
        .setParameter("mine", filter.mine())
        .setParameter("selves", access.caller().selves())
        .setParameter("dueBefore", Rows.text(filter.dueBefore()))
        .setParameter("query", text)
        .setParameter("anywhere", Rows.anywhere(text))
        .setParameter("beginning", Rows.beginning(text));
  }

  private Query scoped(String sql, Class<?> answer) {
    var query =
        entityManager
            .createNativeQuery(sql, answer)
            .setParameter("today", clock.today().toString());
    access.scope().forEach(query::setParameter);
    return query;
  }

  private static String moment(String key) {
    try {
      return Instant.parse(key).toString();
    } catch (DateTimeParseException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static CaseSummary summary(Tuple row) {
    return new CaseSummary(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        CreditList.valueOf(row.get("list", String.class)),
        CaseState.valueOf(row.get("state", String.class)),
        row.get("code", String.class),
        row.get("name", String.class),
        row.get("department_code", String.class),
        row.get("ground", String.class),
        row.get("rule_set", String.class),
        document(row),
        row.get("decision_number", String.class),
        row.get("decided_on", LocalDate.class),
        row.get("until_on", LocalDate.class),
        row.get("due_on", LocalDate.class),
        row.get("opened_by", String.class),
        Objects.requireNonNull(row.get("opened_at", Instant.class)));
  }

  private static BasisDocument document(Tuple row) {
    return new BasisDocument(
        row.get("document_number", String.class),
        row.get("document_on", LocalDate.class),
        row.get("document_issuer", String.class),
        row.get("document_type", String.class));
  }
}
