package org.ipplan.indicator.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.indicator.IndicatorTargetDetails;
import org.ipplan.indicator.IndicatorTargetState;

/** Targets, by one statement that knows who may read which. */
@Dependent
public class TargetReads {
  private static final String SELECT =
      """
      SELECT g.* FROM indicator_target g
      WHERE g.indicator_code = :indicator AND (:everything OR g.known_at <= :now)
      """;

  @Inject EntityManager entityManager;
  @Inject Readers readers;

  /** By year and in the order they came. */
  public List<IndicatorTargetDetails> ofIndicator(String indicator) {
    return details(query(indicator, " ORDER BY g.year, g.proposed_at, g.id"));
  }

  /** Empty where there is none, or none for the caller. */
  public Optional<IndicatorTargetDetails> find(String indicator, UUID id) {
    return details(query(indicator, " AND g.id = :id").setParameter("id", id)).stream().findFirst();
  }

  private Query query(String indicator, String rest) {
    return entityManager
        .createNativeQuery(SELECT + rest, Tuple.class)
        .setParameter("indicator", indicator)
        .setParameter("everything", readers.seesAll())
        .setParameter("now", readers.now());
  }

  private static List<IndicatorTargetDetails> details(Query query) {
    return Rows.of(query).stream().map(TargetReads::details).toList();
  }

  private static IndicatorTargetDetails details(Tuple row) {
    return new IndicatorTargetDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("indicator_code", String.class),
        row.get("year", Integer.class),
        row.get("value", BigDecimal.class),
        row.get("source", String.class),
        row.get("published_on", LocalDate.class),
        row.get("verified", Boolean.class),
        Rows.constant(IndicatorTargetState.class, row, "state"),
        row.get("proposed_by", String.class),
        row.get("proposed_at", Instant.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("decision_reason", String.class),
        row.get("known_at", Instant.class),
        row.get("superseded_at", Instant.class));
  }
}
