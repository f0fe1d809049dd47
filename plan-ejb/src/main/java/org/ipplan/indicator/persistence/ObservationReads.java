package org.ipplan.indicator.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.indicator.ObservationDetails;
import org.ipplan.indicator.ObservationFilter;
import org.ipplan.indicator.ObservationOrigin;
import org.ipplan.indicator.ObservationState;
import org.ipplan.indicator.PeriodKind;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Values of indicators, by one statement that knows who may read which. */
@Dependent
public class ObservationReads {
  private static final String SELECT = "SELECT o.* ";

  private static final String READABLE =
      """
      FROM indicator_observation o JOIN indicator i ON i.code = o.indicator_code
      WHERE %s
      """
          .formatted(Readers.OBSERVATION);

  private static final String WANTED =
      """
        AND o.indicator_code = :indicator AND (:state = '' OR o.state = :state)
        AND (NOT :asKnown OR (o.known_at <= :knownOn
          AND (o.superseded_at IS NULL OR o.superseded_at > :knownOn)))
      """;

  private static final String PAGE =
      """
        AND (o.to_on, o.from_on, o.brought_at, cast(o.id AS text))
          > (cast(:afterOn AS date), cast(:afterFrom AS date), cast(:afterAt AS timestamptz), :afterId)
      ORDER BY o.to_on, o.from_on, o.brought_at, cast(o.id AS text)
      LIMIT :rows
      """;

  @Inject EntityManager entityManager;
  @Inject Readers readers;

  /** Those of an indicator by the end of their period. */
  public Page<ObservationDetails> list(
      String indicator,
      ObservationFilter filter,
      int limit,
      @Nullable String cursor,
      boolean count) {
    var query = narrow(query(SELECT + READABLE + WANTED + PAGE, Tuple.class), indicator, filter);
    after(query, cursor).setParameter("rows", limit + 1);
    var rows = Rows.of(query);
    return Page.of(
        rows.stream().map(row -> details(row, filter.knownOn())).toList(),
        limit,
        each -> cursor(rows, each),
        count ? count(indicator, filter) : null);
  }

  /** Empty where there is none, or none for the caller. */
  public Optional<ObservationDetails> find(String indicator, UUID id) {
    var query =
        query(SELECT + READABLE + " AND o.indicator_code = :indicator AND o.id = :id", Tuple.class)
            .setParameter("indicator", indicator)
            .setParameter("id", id);
    return Rows.of(query).stream().map(row -> details(row, null)).findFirst();
  }

  /** Those that came from a report. */
  public List<ObservationDetails> ofReport(UUID report) {
    var query =
        query(SELECT + READABLE + " AND o.report_id = :report ORDER BY i.sort_order", Tuple.class)
            .setParameter("report", report);
    return Rows.of(query).stream().map(row -> details(row, null)).toList();
  }

  private Query query(String sql, Class<?> answer) {
    return readers.restrict(entityManager.createNativeQuery(sql, answer));
  }

  private Long count(String indicator, ObservationFilter filter) {
    var query = query("SELECT count(*) " + READABLE + WANTED, Long.class);
    return (Long) narrow(query, indicator, filter).getSingleResult();
  }

  private Query narrow(Query query, String indicator, ObservationFilter filter) {
    var knownOn = filter.knownOn();
    var now = readers.now();
    return query
        .setParameter("indicator", indicator)
        .setParameter("state", Rows.text(filter.state()))
        .setParameter("asKnown", knownOn != null)
        .setParameter("knownOn", knownOn == null || knownOn.isAfter(now) ? now : knownOn);
  }

  private static Query after(Query query, @Nullable String cursor) {
    var keys =
        Cursor.keys(cursor, 4)
            .orElse(List.of("0001-01-01", "0001-01-01", "0001-01-01T00:00:00Z", ""));
    try {
      return query
          .setParameter("afterOn", LocalDate.parse(keys.get(0)).toString())
          .setParameter("afterFrom", LocalDate.parse(keys.get(1)).toString())
          .setParameter("afterAt", Instant.parse(keys.get(2)).toString())
          .setParameter("afterId", keys.get(3));
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static String cursor(List<Tuple> rows, ObservationDetails last) {
    var row =
        rows.stream().filter(each -> each.get("id", UUID.class).equals(last.id())).findFirst();
    var from = row.orElseThrow().get("from_on", LocalDate.class);
    return Cursor.of(last.toOn(), from, last.broughtAt(), last.id());
  }

  /** Under an earlier instant a value that gave way later still holds. */
  private static ObservationDetails details(Tuple row, @Nullable Instant knownOn) {
    var asKnown = knownOn != null;
    return new ObservationDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("indicator_code", String.class),
        row.get("period", String.class),
        Rows.constant(PeriodKind.class, row, "period_kind"),
        row.get("to_on", LocalDate.class),
        row.get("value", BigDecimal.class),
        row.get("source", String.class),
        row.get("published_on", LocalDate.class),
        row.get("verified", Boolean.class),
        row.get("published_verified", Boolean.class),
        Rows.constant(ObservationOrigin.class, row, "origin"),
        row.get("system", String.class),
        row.get("reference", String.class),
        row.get("report_id", UUID.class),
        asKnown ? ObservationState.CONFIRMED : Rows.constant(ObservationState.class, row, "state"),
        row.get("brought_by", String.class),
        row.get("brought_at", Instant.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("decision_reason", String.class),
        row.get("known_at", Instant.class),
        asKnown ? null : row.get("superseded_at", Instant.class),
        row.get("corrects", UUID.class));
  }
}
