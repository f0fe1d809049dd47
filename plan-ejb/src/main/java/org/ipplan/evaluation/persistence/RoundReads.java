package org.ipplan.evaluation.persistence;

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
import org.ipplan.evaluation.RoundDetails;
import org.ipplan.evaluation.RoundState;
import org.jspecify.annotations.Nullable;

/** Rounds as somebody may read them, as they are known at a moment. */
@Dependent
public class RoundReads {
  /** What came later than the moment is not there yet. */
  private static final String SELECT =
      """
      SELECT r.id, r.version, r.year, r.number, r.scheme_id, r.as_of, r.reason, r.started_by,
        r.started_at, n.announced_at, n.finalised_at, n.ended_at,
        CASE WHEN n.announced_at IS NOT NULL THEN r.announced_by END AS announced_by,
        CASE WHEN n.announced_at IS NOT NULL THEN r.appeal_by_on END AS appeal_by_on,
        CASE WHEN n.finalised_at IS NOT NULL THEN r.finalised_by END AS finalised_by,
        CASE WHEN n.ended_at IS NOT NULL THEN r.ended_reason END AS ended_reason,
        CASE WHEN n.ended_at IS NOT NULL THEN 'WITHDRAWN'
          WHEN n.finalised_at IS NOT NULL THEN 'FINAL'
          WHEN n.announced_at IS NOT NULL THEN 'ANNOUNCED' ELSE 'DRAFT' END AS state,
        (SELECT count(*) FROM evaluation_department e WHERE e.round_id = r.id) AS departments,
        (SELECT count(*) FROM evaluation_appeal p WHERE p.round_id = r.id
          AND p.filed_at <= cast(:known AS timestamptz) AND (p.state = 'FILED'
            OR p.decided_at > cast(:known AS timestamptz))
          AND (:everything OR p.department_code = :department)) AS open_appeals
      FROM evaluation_round r CROSS JOIN LATERAL (SELECT
          CASE WHEN r.announced_at <= cast(:known AS timestamptz) THEN r.announced_at END
            AS announced_at,
          CASE WHEN r.finalised_at <= cast(:known AS timestamptz) THEN r.finalised_at END
            AS finalised_at,
          CASE WHEN r.ended_at <= cast(:known AS timestamptz) THEN r.ended_at END AS ended_at) n
      WHERE %s
      """
          .formatted(Readers.ROUND);

  private static final String LATEST =
      SELECT + " AND r.year = :year AND n.ended_at IS NULL ORDER BY r.number DESC LIMIT 1";
  private static final String NUMBERED = SELECT + " AND r.year = :year AND r.number = :number";
  private static final String BY_ID = SELECT + " AND r.id = :id";
  private static final String ALL =
      SELECT + " AND (:year = 0 OR r.year = :year) ORDER BY r.year DESC, r.number DESC";

  private static final String STANDS =
      """
      SELECT count(*) FROM evaluation_round
      WHERE year = :year AND as_of = :asOf AND state <> 'WITHDRAWN'
      """;

  private static final String NEXT =
      "SELECT coalesce(max(number), 0) + 1 FROM evaluation_round WHERE year = :year";

  private static final String OPEN_APPEALS =
      "SELECT count(*) FROM evaluation_appeal WHERE round_id = :round AND state = 'FILED'";

  @Inject EntityManager entityManager;
  @Inject Readers readers;

  /** The latest of a year that was not withdrawn. */
  public Optional<RoundDetails> latest(int year, @Nullable Instant known) {
    return first(query(LATEST, known).setParameter("year", year));
  }

  public Optional<RoundDetails> numbered(int year, int number, @Nullable Instant known) {
    return first(query(NUMBERED, known).setParameter("year", year).setParameter("number", number));
  }

  public Optional<RoundDetails> find(UUID id) {
    return first(query(BY_ID, null).setParameter("id", id));
  }

  /**
   * @param year 0 for all
   */
  public List<RoundDetails> all(int year) {
    return Rows.of(query(ALL, null).setParameter("year", year)).stream()
        .map(RoundReads::details)
        .toList();
  }

  /** Whether a round of the year stands that counts as of that day. */
  public boolean stands(int year, LocalDate asOf) {
    return count(
            entityManager
                .createNativeQuery(STANDS, Long.class)
                .setParameter("year", year)
                .setParameter("asOf", asOf))
        > 0;
  }

  public int next(int year) {
    return count(entityManager.createNativeQuery(NEXT, Integer.class).setParameter("year", year));
  }

  /** Appeals of a round that nobody decided yet, whoever asks. */
  public int openAppeals(UUID round) {
    return count(
        entityManager.createNativeQuery(OPEN_APPEALS, Long.class).setParameter("round", round));
  }

  private static int count(Query query) {
    return ((Number) query.getSingleResult()).intValue();
  }

  private Query query(String sql, @Nullable Instant known) {
    return readers.restrict(entityManager.createNativeQuery(sql, Tuple.class), known);
  }

  private static Optional<RoundDetails> first(Query query) {
    return Rows.first(query).map(RoundReads::details);
  }

  private static RoundDetails details(Tuple row) {
    return new RoundDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("scheme_id", UUID.class),
        row.get("as_of", LocalDate.class),
        row.get("reason", String.class),
        RoundState.valueOf(row.get("state", String.class)),
        row.get("started_by", String.class),
        row.get("started_at", Instant.class),
        row.get("announced_by", String.class),
        row.get("announced_at", Instant.class),
        row.get("appeal_by_on", LocalDate.class),
        row.get("finalised_by", String.class),
        row.get("finalised_at", Instant.class),
        row.get("ended_at", Instant.class),
        row.get("ended_reason", String.class),
        Rows.count(row, "departments"),
        Rows.count(row, "open_appeals"));
  }
}
