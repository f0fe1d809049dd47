package org.ipplan.indicator.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import org.ipplan.indicator.IndicatorDirection;
import org.ipplan.indicator.IndicatorKind;
import org.ipplan.indicator.IndicatorProgress;
import org.ipplan.indicator.IndicatorProgress.Point;
import org.ipplan.indicator.IndicatorProgress.Rule;
import org.ipplan.indicator.domain.ProgressReckoning;
import org.ipplan.shared.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Reads what was known at an instant and reckons from it. */
@Dependent
public class ProgressReads {
  /** Parts of a year say nothing of a yearly series' target. */
  private static final String LAST =
      """
      SELECT DISTINCT ON (o.indicator_code) o.indicator_code, o.period, o.to_on AS on_day, o.value,
        o.verified, o.source, o.published_on, o.published_verified
      FROM indicator_observation o JOIN indicator i ON i.code = o.indicator_code
      WHERE o.indicator_code IN (:codes) AND o.known_at <= :at
        AND (o.superseded_at IS NULL OR o.superseded_at > :at)
        AND (i.series = 'CUMULATIVE' OR o.period_kind = 'YEAR')
      ORDER BY o.indicator_code, o.to_on DESC, o.known_at DESC, o.id
      """;

  private static final String TARGETS =
      """
      SELECT g.indicator_code, cast(g.year AS text) AS period, make_date(g.year, 12, 31) AS on_day,
        g.value, g.verified, g.source, g.published_on, true AS published_verified
      FROM indicator_target g
      WHERE g.indicator_code IN (:codes) AND g.known_at <= :at
        AND (g.superseded_at IS NULL OR g.superseded_at > :at)
      ORDER BY g.year
      """;

  /** The edition of the day; of days before the first edition the first. */
  private static final String RULE =
      """
      SELECT * FROM indicator_progress_rule
      ORDER BY valid_from <= cast(:on AS date) DESC,
        CASE WHEN valid_from <= cast(:on AS date) THEN -1 ELSE 1 END
          * extract(epoch FROM valid_from) LIMIT 1
      """;

  @Inject EntityManager entityManager;

  /** How far each of these indicators was by what was known then. */
  Function<Tuple, IndicatorProgress> of(List<Tuple> rows, List<String> codes, Instant at) {
    var last =
        points(LAST, codes, at).stream()
            .collect(toMap(row -> row.get("indicator_code", String.class), ProgressReads::point));
    var targets =
        points(TARGETS, codes, at).stream()
            .collect(groupingBy(row -> row.get("indicator_code", String.class)));
    var rule = rule(at);
    return row -> {
      var code = row.get("code", String.class);
      var value = last.get(code);
      var aims = targets.getOrDefault(code, List.of()).stream().map(ProgressReads::point).toList();
      return reckoned(row, at, target(aims, value), value, rule);
    };
  }

  private List<Tuple> points(String sql, List<String> codes, Instant at) {
    return Rows.of(
        entityManager
            .createNativeQuery(sql, Tuple.class)
            .setParameter("codes", codes)
            .setParameter("at", at));
  }

  /** The next one the value is on the way to; after the last year's end that one. */
  private static @Nullable Point target(List<Point> aims, @Nullable Point value) {
    var next =
        aims.stream().filter(aim -> value == null || !aim.on().isBefore(value.on())).findFirst();
    return next.orElse(aims.isEmpty() ? null : aims.get(aims.size() - 1));
  }

  private static IndicatorProgress reckoned(
      Tuple row, Instant at, @Nullable Point target, @Nullable Point last, Rule rule) {
    return new ProgressReckoning(
            Rows.constant(IndicatorDirection.class, row, "direction"),
            Rows.constant(IndicatorKind.class, row, "kind"),
            baseline(row, at),
            target,
            last,
            rule)
        .progress();
  }

  private static @Nullable Point baseline(Tuple row, Instant at) {
    var value = row.get("baseline", BigDecimal.class);
    var year = row.get("baseline_year", Integer.class);
    var published = row.get("baseline_published_on", LocalDate.class);
    var known =
        published == null || !published.isAfter(LocalDate.ofInstant(at, BusinessClock.ZONE));
    if (value == null || year == null || !known) {
      return null;
    }
    return new Point(
        year.toString(),
        LocalDate.of(year, Month.DECEMBER, 31),
        value,
        row.get("baseline_verified", Boolean.class),
        row.get("baseline_source", String.class),
        published,
        true);
  }

  private static Point point(Tuple row) {
    return new Point(
        row.get("period", String.class),
        row.get("on_day", LocalDate.class),
        row.get("value", BigDecimal.class),
        row.get("verified", Boolean.class),
        row.get("source", String.class),
        row.get("published_on", LocalDate.class),
        row.get("published_verified", Boolean.class));
  }

  private Rule rule(Instant at) {
    var on = LocalDate.ofInstant(at, BusinessClock.ZONE).toString();
    var query = entityManager.createNativeQuery(RULE, Tuple.class).setParameter("on", on);
    var row = (Tuple) query.getSingleResult();
    return new Rule(
        row.get("code", String.class),
        row.get("valid_from", LocalDate.class),
        row.get("ahead_from", BigDecimal.class),
        row.get("on_course_from", BigDecimal.class),
        row.get("source_zh", String.class),
        row.get("source_en", String.class));
  }
}
