package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipplan.credit.CaseTerm;

/** Reads terms of law for those who look at cases. */
@Dependent
public class TermReads {
  private static final String COLUMNS =
      """
      t.case_id, t.application_id, t.step, t.role, t.from_on, t.due_on, t.rule_set, t.rule,
        t.article, t.confirmed, t.provisional, t.done_on, t.dropped
      FROM credit_term t
      """;

  private static final String OF_CASE =
      "SELECT " + COLUMNS + "WHERE t.case_id = :id ORDER BY t.due_on, t.step, t.id";

  private static final String NEXT =
      "SELECT DISTINCT ON (t.case_id) "
          + COLUMNS
          + """
            JOIN credit_case c ON c.id = t.case_id
          WHERE t.case_id IN (:ids) AND t.done_on IS NULL AND NOT t.dropped AND t.role IS NOT NULL
            AND %s
          ORDER BY t.case_id, t.due_on, t.step
          """
              .formatted(CreditAccess.IN_SCOPE);

  @Inject EntityManager entityManager;
  @Inject CreditAccess access;

  List<CaseTerm> ofCase(UUID id) {
    return read(query(OF_CASE).setParameter("id", id));
  }

  Map<UUID, CaseTerm> next(Collection<UUID> cases) {
    var query = query(NEXT).setParameter("ids", cases);
    access.scope().forEach(query::setParameter);
    return read(query).stream().collect(Collectors.toMap(CaseTerm::caseId, Function.identity()));
  }

  private Query query(String sql) {
    return entityManager.createNativeQuery(sql, Tuple.class);
  }

  private static List<CaseTerm> read(Query query) {
    return Rows.of(query).stream().map(TermReads::term).toList();
  }

  private static CaseTerm term(Tuple row) {
    return new CaseTerm(
        row.get("case_id", UUID.class),
        row.get("application_id", UUID.class),
        row.get("step", String.class),
        row.get("role", String.class),
        row.get("from_on", LocalDate.class),
        row.get("due_on", LocalDate.class),
        row.get("rule_set", String.class),
        row.get("rule", String.class),
        row.get("article", String.class),
        row.get("confirmed", Boolean.class),
        row.get("provisional", Boolean.class),
        row.get("done_on", LocalDate.class),
        row.get("dropped", Boolean.class));
  }
}
