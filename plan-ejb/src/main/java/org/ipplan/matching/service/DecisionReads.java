package org.ipplan.matching.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.matching.DecisionState;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.MatchDecisionDetails;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** One statement a list. */
@Dependent
public class DecisionReads {
  private static final String DETAILS =
      """
      SELECT d.id, d.version, d.query_name, d.query_code, d.query_region, t.code, t.name,
        d.judgement, d.state, d.reason, d.decided_by, d.decided_at, d.withdrawn_by,
        d.withdrawn_at, d.withdrawal_reason
      """;

  private static final String FROM =
      """
      FROM match_decision d JOIN credit_subject s ON s.id = d.subject_id
        JOIN credit_subject t ON t.id = coalesce(s.merged_into, s.id)
      WHERE (:staff OR t.state = 'ACTIVE') AND (:state = '' OR d.state = :state)
      """;

  private static final String PAGE =
      """
       AND (d.decided_at, d.id) < (cast(:at AS timestamptz), cast(:id AS uuid))
      ORDER BY d.decided_at DESC, d.id DESC LIMIT :rows
      """;

  private static final String ONE = " AND d.id = :id";
  private static final String LATEST = "infinity";

  @Inject EntityManager entityManager;
  @Inject MatchAccess access;

  Page<MatchDecisionDetails> list(
      @Nullable DecisionState state, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 2);
    var query =
        narrow(DETAILS + FROM + PAGE, Tuple.class, state)
            .setParameter("at", after.map(keys -> keys.get(0)).orElse(LATEST))
            .setParameter("id", after.map(keys -> keys.get(1)).orElse(new UUID(0, 0).toString()))
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(query).stream().map(DecisionReads::details).toList(),
        limit,
        each -> Cursor.of(each.decidedAt(), each.id()),
        count ? count(state) : null);
  }

  Optional<MatchDecisionDetails> one(UUID id) {
    var query = narrow(DETAILS + FROM + ONE, Tuple.class, null).setParameter("id", id);
    return Rows.of(query).stream().findFirst().map(DecisionReads::details);
  }

  /**
   * @throws DomainException {@code match.decision-not-found}
   */
  MatchDecisionDetails get(UUID id) {
    return one(id).orElseThrow(() -> DomainException.notFound("match.decision-not-found", id));
  }

  private Long count(@Nullable DecisionState state) {
    return (Long) narrow("SELECT count(*) " + FROM, Long.class, state).getSingleResult();
  }

  private Query narrow(String sql, Class<?> answer, @Nullable DecisionState state) {
    return entityManager
        .createNativeQuery(sql, answer)
        .setParameter("staff", access.isStaff())
        .setParameter("state", state == null ? "" : state.name());
  }

  private static MatchDecisionDetails details(Tuple row) {
    return new MatchDecisionDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("query_name", String.class),
        row.get("query_code", String.class),
        row.get("query_region", String.class),
        row.get("code", String.class),
        row.get("name", String.class),
        Judgement.valueOf(row.get("judgement", String.class)),
        DecisionState.valueOf(row.get("state", String.class)),
        row.get("reason", String.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("withdrawn_by", String.class),
        row.get("withdrawn_at", Instant.class),
        row.get("withdrawal_reason", String.class));
  }
}
