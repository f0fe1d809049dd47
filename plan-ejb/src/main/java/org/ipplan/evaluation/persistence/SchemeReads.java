package org.ipplan.evaluation.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.evaluation.BasisStatus;
import org.ipplan.evaluation.Criterion;
import org.ipplan.evaluation.CriterionKind;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.NewScheme;
import org.ipplan.evaluation.SchemeDetails;
import org.ipplan.evaluation.SchemeState;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Role;

/** Two statements a list of schemes: the editions, and their criteria. */
@Dependent
public class SchemeReads {
  private static final String SELECT =
      """
      SELECT s.id, s.version, s.code, s.year, s.edition, s.name_zh, s.name_en, s.lead_weight,
        s.participant_weight, s.appeal_days, s.state, s.reason, s.proposed_by, s.proposed_at,
        s.decided_by, s.decided_at, s.decision_reason
      FROM evaluation_scheme s
      WHERE (:everything OR (:insider AND s.state IN ('IN_FORCE', 'SUPERSEDED')))
      """;

  private static final String IN_FORCE =
      """
      SELECT s.id FROM evaluation_scheme s WHERE s.state = 'IN_FORCE' AND s.year <= :year
      ORDER BY s.year DESC LIMIT 1
      """;

  private static final String CRITERIA =
      """
      SELECT scheme_id, code, kind, points, cap, name_zh, name_en, explanation_zh, explanation_en,
        basis_zh, basis_en, basis_status
      FROM evaluation_criterion WHERE scheme_id IN (:schemes) ORDER BY scheme_id, position
      """;

  private static final String NEXT_EDITION =
      "SELECT coalesce(max(edition), 0) + 1 FROM evaluation_scheme WHERE year = :year";

  /** Words stay those of the latest edition that has the criterion. */
  private static final String ADD_CRITERION =
      """
      INSERT INTO evaluation_criterion (scheme_id, position, code, kind, points, cap, name_zh,
        name_en, explanation_zh, explanation_en, basis_zh, basis_en, basis_status)
      SELECT :scheme, :position, c.code, :kind, :points, cast(:cap AS numeric), c.name_zh,
        c.name_en, c.explanation_zh, c.explanation_en, c.basis_zh, c.basis_en, c.basis_status
      FROM evaluation_criterion c JOIN evaluation_scheme s ON s.id = c.scheme_id
      WHERE c.code = :code ORDER BY s.year DESC, s.edition DESC LIMIT 1
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;

  public List<SchemeDetails> list() {
    return details(Rows.of(restrict(SELECT + " ORDER BY s.year DESC, s.edition DESC")));
  }

  public Optional<SchemeDetails> find(UUID id) {
    return details(Rows.of(restrict(SELECT + " AND s.id = :id").setParameter("id", id))).stream()
        .findFirst();
  }

  private Query restrict(String sql) {
    var caller = callers.caller();
    return entityManager
        .createNativeQuery(sql, Tuple.class)
        .setParameter("everything", caller.isOffice())
        .setParameter("insider", caller.is(Role.LEADER) || caller.isDepartmentOfficial());
  }

  /** Any edition, for whoever may read what is counted by it. */
  public SchemeDetails get(UUID id) {
    var sql = SELECT + " AND s.id = :id";
    var query =
        entityManager
            .createNativeQuery(sql, Tuple.class)
            .setParameter("everything", true)
            .setParameter("insider", true)
            .setParameter("id", id);
    return details(Rows.of(query)).stream().findFirst().orElseThrow();
  }

  /** The one a year is counted by now. */
  public Optional<UUID> inForce(int year) {
    var query = entityManager.createNativeQuery(IN_FORCE, Tuple.class).setParameter("year", year);
    return Rows.first(query).map(row -> row.get("id", UUID.class));
  }

  public int nextEdition(int year) {
    return ((Number)
            entityManager
                .createNativeQuery(NEXT_EDITION, Integer.class)
                .setParameter("year", year)
                .getSingleResult())
        .intValue();
  }

  public void addCriteria(UUID scheme, List<NewScheme.Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var cap = line.cap();
      entityManager
          .createNativeQuery(ADD_CRITERION)
          .setParameter("scheme", scheme)
          .setParameter("position", i + 1)
          .setParameter("code", line.code().name())
          .setParameter("kind", line.kind().name())
          .setParameter("points", line.points())
          .setParameter("cap", cap == null ? null : cap.toPlainString())
          .executeUpdate();
    }
  }

  private List<SchemeDetails> details(List<Tuple> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var criteria = criteria(rows.stream().map(row -> row.get("id", UUID.class)).toList());
    return rows.stream()
        .map(row -> details(row, criteria.getOrDefault(row.get("id", UUID.class), List.of())))
        .toList();
  }

  private Map<UUID, List<Criterion>> criteria(List<UUID> schemes) {
    var query =
        entityManager.createNativeQuery(CRITERIA, Tuple.class).setParameter("schemes", schemes);
    return Rows.of(query).stream()
        .collect(
            groupingBy(
                row -> row.get("scheme_id", UUID.class),
                mapping(SchemeReads::criterion, toList())));
  }

  private static Criterion criterion(Tuple row) {
    return new Criterion(
        Evidence.valueOf(row.get("code", String.class)),
        CriterionKind.valueOf(row.get("kind", String.class)),
        Rows.number(row, "points"),
        row.get("cap", BigDecimal.class),
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        row.get("explanation_zh", String.class),
        row.get("explanation_en", String.class),
        row.get("basis_zh", String.class),
        row.get("basis_en", String.class),
        BasisStatus.valueOf(row.get("basis_status", String.class)));
  }

  private static SchemeDetails details(Tuple row, List<Criterion> criteria) {
    return new SchemeDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("code", String.class),
        row.get("year", Integer.class),
        row.get("edition", Integer.class),
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        Rows.number(row, "lead_weight"),
        Rows.number(row, "participant_weight"),
        row.get("appeal_days", Integer.class),
        criteria,
        SchemeState.valueOf(row.get("state", String.class)),
        row.get("reason", String.class),
        row.get("proposed_by", String.class),
        row.get("proposed_at", Instant.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("decision_reason", String.class));
  }
}
