package org.ipplan.evaluation.domain;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipplan.evaluation.Criterion;
import org.ipplan.evaluation.CriterionKind;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.Score;
import org.ipplan.evaluation.Score.Part;
import org.ipplan.evaluation.Tally;
import org.jspecify.annotations.Nullable;

/**
 * From what was counted to a score. The same input always gives the same score: a replay is the
 * same call.
 *
 * <ul>
 *   <li>A rate with nothing to count does not apply. Its points go to the rates that apply, in
 *       proportion to theirs, in hundredths by largest remainder: what is at stake always adds up
 *       to the points of all rates.
 *   <li>Each part is rounded half up to hundredths once, and the total is the sum of the parts, so
 *       that they always add up.
 *   <li>The total does not fall below 0; the adjustment says by how much it was kept.
 * </ul>
 */
public final class Scoring {
  private static final int SCALE = 2;
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final List<Criterion> criteria;
  private final Map<Evidence, Tally> counted;

  private Scoring(List<Criterion> criteria, Map<Evidence, Tally> counted) {
    this.criteria = criteria;
    this.counted = counted;
  }

  /**
   * @param criteria of a scheme, in their order
   * @param counted by criterion; one that is missing counted nothing
   */
  public static Score of(List<Criterion> criteria, Map<Evidence, Tally> counted) {
    return new Scoring(criteria, counted).score();
  }

  private Score score() {
    var stakes = stakes();
    var parts = criteria.stream().map(each -> part(each, stakes)).toList();
    var base = stakes.isEmpty() ? null : sum(parts, CriterionKind.RATE);
    var bonus = sum(parts, CriterionKind.BONUS);
    var deductions = sum(parts, CriterionKind.DEDUCTION);
    if (base == null) {
      return new Score(parts, null, bonus, deductions, plain(ZERO), null);
    }
    var sum = base.add(bonus).add(deductions);
    var adjustment = sum.signum() < 0 ? sum.negate() : plain(ZERO);
    return new Score(parts, base, bonus, deductions, adjustment, sum.add(adjustment));
  }

  /** Points at stake of each rate that applies. */
  private Map<Evidence, BigDecimal> stakes() {
    var rates = criteria.stream().filter(each -> each.kind() == CriterionKind.RATE).toList();
    var applying = rates.stream().filter(this::applies).toList();
    var stakes = new EnumMap<Evidence, BigDecimal>(Evidence.class);
    if (applying.isEmpty()) {
      return stakes;
    }
    var all = points(rates);
    var among = points(applying);
    for (var each : applying) {
      var exact = each.points().multiply(all);
      stakes.put(each.code(), exact.divide(among, SCALE, RoundingMode.DOWN));
    }
    giveRemainders(all, among, applying, stakes);
    return stakes;
  }

  /** What was cut off goes in hundredths to the largest remainders, the first of equal ones. */
  private static void giveRemainders(
      BigDecimal all,
      BigDecimal among,
      List<Criterion> applying,
      Map<Evidence, BigDecimal> stakes) {
    var given = stakes.values().stream().reduce(ZERO, BigDecimal::add);
    var left = all.subtract(given).divide(HUNDREDTH, 0, RoundingMode.UNNECESSARY).intValueExact();
    applying.stream()
        .sorted(
            Comparator.comparing((Criterion each) -> remainder(each, all, among, stakes))
                .reversed())
        .limit(left)
        .forEach(each -> stakes.merge(each.code(), HUNDREDTH, BigDecimal::add));
  }

  private static BigDecimal remainder(
      Criterion each, BigDecimal all, BigDecimal among, Map<Evidence, BigDecimal> stakes) {
    var taken = Objects.requireNonNull(stakes.get(each.code()));
    return each.points().multiply(all).subtract(taken.multiply(among));
  }

  private Part part(Criterion criterion, Map<Evidence, BigDecimal> stakes) {
    var tally = tally(criterion);
    return criterion.kind() == CriterionKind.RATE
        ? rate(criterion, tally, stakes.get(criterion.code()))
        : events(criterion, tally);
  }

  private static Part rate(Criterion criterion, Tally tally, @Nullable BigDecimal stake) {
    if (stake == null) {
      return new Part(
          criterion, false, tally.records(), plain(ZERO), plain(ZERO), plain(ZERO), plain(ZERO));
    }
    var points =
        stake.multiply(tally.earned()).divide(tally.possible(), SCALE, RoundingMode.HALF_UP);
    return new Part(
        criterion,
        true,
        tally.records(),
        plain(tally.earned()),
        plain(tally.possible()),
        stake,
        points);
  }

  private static Part events(Criterion criterion, Tally tally) {
    var cap = Objects.requireNonNullElse(criterion.cap(), criterion.points());
    var amount = plain(criterion.points().multiply(tally.earned()).min(cap));
    return new Part(
        criterion,
        tally.earned().signum() > 0,
        tally.records(),
        plain(tally.earned()),
        plain(tally.possible()),
        plain(cap),
        criterion.kind() == CriterionKind.DEDUCTION ? amount.negate() : amount);
  }

  private boolean applies(Criterion criterion) {
    return tally(criterion).possible().signum() > 0;
  }

  private Tally tally(Criterion criterion) {
    return counted.getOrDefault(criterion.code(), Tally.NOTHING);
  }

  private static BigDecimal points(List<Criterion> criteria) {
    return criteria.stream().map(Criterion::points).reduce(ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(List<Part> parts, CriterionKind kind) {
    return Stream.concat(Stream.of(plain(ZERO)), parts.stream().filter(is(kind)).map(Part::points))
        .reduce(ZERO, BigDecimal::add);
  }

  private static Predicate<Part> is(CriterionKind kind) {
    return part -> part.criterion().kind() == kind;
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.setScale(SCALE, RoundingMode.HALF_UP);
  }
}
