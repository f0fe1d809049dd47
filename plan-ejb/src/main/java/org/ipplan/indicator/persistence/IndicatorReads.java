package org.ipplan.indicator.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipplan.indicator.IndicatorDetails;
import org.ipplan.indicator.IndicatorDirection;
import org.ipplan.indicator.IndicatorFilter;
import org.ipplan.indicator.IndicatorKind;
import org.ipplan.indicator.IndicatorProgress;
import org.ipplan.indicator.PeriodKind;
import org.ipplan.indicator.SeriesKind;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Five statements a list of indicators: themselves, their tasks, last values and targets, the rule.
 */
@Dependent
public class IndicatorReads {
  private static final String SELECT =
      """
      SELECT i.*, (SELECT count(*) FROM indicator_observation o
        WHERE o.indicator_code = i.code AND o.state = 'SUBMITTED' AND %s) AS waiting
      """
          .formatted(Readers.UNDER_WAY);

  private static final String WANTED =
      """
      FROM indicator i
      WHERE (:year = 0 OR :year BETWEEN i.plan_from AND i.plan_to)
        AND (:owner = '' OR i.owner_code = :owner)
        AND (:task = '' OR EXISTS (SELECT 1 FROM indicator_task it
          JOIN task t ON t.year = it.year AND t.number = it.number
          WHERE it.indicator_code = i.code AND cast(t.id AS text) = :task))
        AND (:query = '' OR strpos(lower(i.code || ' ' || i.name_zh || ' ' || i.name_en),
          lower(:query)) > 0)
      """;

  private static final String PAGE = " AND i.sort_order > :after ORDER BY i.sort_order LIMIT :rows";
  private static final String BY_CODE = " FROM indicator i WHERE i.code = :code";

  @Inject EntityManager entityManager;
  @Inject Readers readers;
  @Inject ProgressReads progress;
  @Inject TaskReads tasks;

  /** Indicators in their order. */
  public Page<IndicatorDetails> list(
      IndicatorFilter filter, int limit, @Nullable String cursor, boolean count) {
    var query = entityManager.createNativeQuery(SELECT + WANTED + PAGE, Tuple.class);
    narrow(readers.restrictUnderWay(query), filter)
        .setParameter("after", after(cursor))
        .setParameter("rows", limit + 1);
    return Page.of(
        details(Rows.of(query), readers.now()),
        limit,
        each -> Cursor.of(each.position()),
        count ? count(filter) : null);
  }

  /** Empty where there is none. */
  public Optional<IndicatorDetails> find(String code, @Nullable Instant knownOn) {
    var query = entityManager.createNativeQuery(SELECT + BY_CODE, Tuple.class);
    readers.restrictUnderWay(query).setParameter("code", code);
    return details(Rows.of(query), knownOn == null ? readers.now() : knownOn).stream().findFirst();
  }

  private Long count(IndicatorFilter filter) {
    var query = entityManager.createNativeQuery("SELECT count(*) " + WANTED, Long.class);
    return (Long) narrow(query, filter).getSingleResult();
  }

  private static Query narrow(Query query, IndicatorFilter filter) {
    return query
        .setParameter("year", filter.year() == null ? 0 : filter.year())
        .setParameter("owner", Rows.text(filter.department()))
        .setParameter("task", Rows.text(filter.task()))
        .setParameter("query", Rows.text(filter.query()).strip());
  }

  private static int after(@Nullable String cursor) {
    try {
      return Cursor.keys(cursor, 1).map(keys -> Integer.parseInt(keys.get(0))).orElse(0);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private List<IndicatorDetails> details(List<Tuple> rows, Instant knownOn) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var codes = rows.stream().map(row -> row.get("code", String.class)).toList();
    var reckoned = progress.of(rows, codes, earlier(knownOn));
    var measured = tasks.of(codes);
    return rows.stream()
        .map(
            row -> {
              var code = row.get("code", String.class);
              return details(row, reckoned.apply(row), measured.getOrDefault(code, List.of()));
            })
        .toList();
  }

  /** What is to be known later is known to nobody today. */
  private Instant earlier(Instant knownOn) {
    return knownOn.isAfter(readers.now()) ? readers.now() : knownOn;
  }

  private static IndicatorDetails details(
      Tuple row, IndicatorProgress progress, List<IndicatorDetails.MeasuredTask> tasks) {
    return new IndicatorDetails(
        row.get("code", String.class),
        row.get("sort_order", Integer.class),
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        row.get("unit_zh", String.class),
        row.get("unit_en", String.class),
        row.get("definition_zh", String.class),
        row.get("definition_en", String.class),
        Rows.constant(IndicatorDirection.class, row, "direction"),
        Rows.constant(IndicatorKind.class, row, "kind"),
        Rows.constant(SeriesKind.class, row, "series"),
        Rows.constant(PeriodKind.class, row, "frequency"),
        row.get("plan_from", Integer.class),
        row.get("plan_to", Integer.class),
        row.get("owner_code", String.class),
        row.get("source", String.class),
        row.get("waiting", Long.class),
        progress,
        tasks);
  }
}
