package org.ipplan.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.ipplan.evaluation.BasisStatus;
import org.ipplan.evaluation.Criterion;
import org.ipplan.evaluation.CriterionKind;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.Score;
import org.ipplan.evaluation.Score.Part;
import org.ipplan.evaluation.Tally;
import org.ipplan.evaluation.WhatIf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scores against figures worked out by hand, and what holds of every score. */
class ScoringTest {
  private static final List<Criterion> SCHEME =
      List.of(
          rate(Evidence.SIGNING, "10"),
          rate(Evidence.REPORTING, "25"),
          rate(Evidence.COMPLETION, "65"),
          event(Evidence.PRAISE, CriterionKind.BONUS, "2", "4"),
          event(Evidence.RED_SLIPS, CriterionKind.DEDUCTION, "30", "200"));

  @Test
  void aScoreIsWhatWasEarnedOfThePointsPlusBonusLessDeductions() {
    var score =
        score(
            Map.of(
                Evidence.SIGNING, tally("2", "3"),
                Evidence.REPORTING, tally("1", "2"),
                Evidence.COMPLETION, tally("4", "5"),
                Evidence.PRAISE, tally("3", "3"),
                Evidence.RED_SLIPS, tally("1", "1")));

    assertThat(points(score)).containsExactly("6.67", "12.50", "52.00", "4.00", "-30.00");
    assertThat(score.base()).isEqualByComparingTo("71.17");
    assertThat(score.total()).isEqualByComparingTo("45.17");
  }

  @Test
  void whatHasNothingToCountDoesNotApplyAndItsPointsGoToTheOthersInProportion() {
    var score =
        score(Map.of(Evidence.SIGNING, tally("1", "1"), Evidence.REPORTING, tally("2", "2")));

    assertThat(score.parts().stream().map(part -> part.of().toPlainString()))
        .containsExactly("28.57", "71.43", "0.00", "4.00", "200.00");
    assertThat(score.parts().get(2).applies()).isFalse();
    assertThat(score.total()).isEqualByComparingTo("100");
  }

  @Test
  void whereNothingCanBeCountedThereIsNoScore() {
    var score = score(Map.of(Evidence.PRAISE, tally("1", "1")));

    assertThat(score.base()).isNull();
    assertThat(score.total()).isNull();
    assertThat(score.bonus()).isEqualByComparingTo("2");
  }

  @Test
  void aTotalDoesNotFallBelowNothingAndTheAdjustmentSaysSo() {
    var score =
        score(Map.of(Evidence.SIGNING, tally("1", "2"), Evidence.RED_SLIPS, tally("9", "9")));

    assertThat(score.deductions()).isEqualByComparingTo("-200");
    assertThat(score.adjustment()).isEqualByComparingTo("150");
    assertThat(score.total()).isEqualByComparingTo("0");
  }

  @Test
  void thePartsOfEveryScoreAddUpToItsTotalAndTheStakesToThePointsOfTheScheme() {
    var random = new Random(20240603);
    for (int i = 0; i < 5_000; i++) {
      var criteria = randomScheme(random);
      var counted = randomCounts(random);

      var score = Scoring.of(criteria, counted);

      holds(criteria, counted, score);
      assertThat(Scoring.of(criteria, Map.copyOf(counted))).isEqualTo(score);
    }
  }

  private static void holds(List<Criterion> criteria, Map<Evidence, Tally> counted, Score score) {
    var applying =
        score.parts().stream()
            .filter(part -> part.criterion().kind() == CriterionKind.RATE && part.applies())
            .toList();
    if (applying.isEmpty()) {
      assertThat(score.total()).as("%s", counted).isNull();
      return;
    }
    var parts = sum(score.parts().stream().map(Part::points).toList());
    assertThat(score.total()).as("%s", counted).isEqualByComparingTo(parts.add(score.adjustment()));
    assertThat(Objects.requireNonNull(score.total()).signum()).isNotNegative();
    var rates = criteria.stream().filter(each -> each.kind() == CriterionKind.RATE).toList();
    assertThat(sum(applying.stream().map(Part::of).toList()))
        .isEqualByComparingTo(sum(rates.stream().map(Criterion::points).toList()));
    assertThat(applying)
        .allSatisfy(part -> assertThat(part.points()).isBetween(BigDecimal.ZERO, part.of()));
  }

  @Test
  void nobodyLosesByDoingBetter() {
    var random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      var criteria = randomScheme(random);
      var counted = randomCounts(random);
      var better =
          Supposed.with(
              counted,
              List.of(new WhatIf.Change(Evidence.REPORTING, BigDecimal.ONE, BigDecimal.ZERO)));

      var before = Scoring.of(criteria, counted).total();
      var after = Scoring.of(criteria, better).total();

      assertThat(before == null || Objects.requireNonNull(after).compareTo(before) >= 0).isTrue();
    }
  }

  @Test
  void whatIsSupposedNeverFallsBelowNoneNorAboveAll() {
    var supposed =
        Supposed.with(
            Map.of(Evidence.REPORTING, tally("1", "2")),
            List.of(
                new WhatIf.Change(Evidence.REPORTING, new BigDecimal("9"), BigDecimal.ONE),
                new WhatIf.Change(Evidence.SIGNING, new BigDecimal("-1"), new BigDecimal("-1"))));

    assertThat(supposed.get(Evidence.REPORTING)).isEqualTo(new Tally(2, tall("3"), tall("3")));
    assertThat(supposed.get(Evidence.SIGNING)).isEqualTo(new Tally(0, tall("0"), tall("0")));
  }

  private static List<Criterion> randomScheme(Random random) {
    var criteria = new ArrayList<Criterion>();
    for (var evidence : Evidence.values()) {
      var points = BigDecimal.valueOf(1 + random.nextInt(4_000), 2);
      criteria.add(
          evidence.isRate()
              ? criterion(evidence, CriterionKind.RATE, points, null)
              : criterion(
                  evidence,
                  random.nextBoolean() ? CriterionKind.BONUS : CriterionKind.DEDUCTION,
                  points,
                  points.multiply(BigDecimal.valueOf(1 + random.nextInt(4)))));
    }
    return criteria;
  }

  private static Map<Evidence, Tally> randomCounts(Random random) {
    var counted = new EnumMap<Evidence, Tally>(Evidence.class);
    for (var evidence : Evidence.values()) {
      if (random.nextInt(3) > 0) {
        var possible = 1 + random.nextInt(40);
        var earned = evidence.isRate() ? random.nextInt(possible + 1) : possible;
        counted.put(
            evidence,
            new Tally(possible, BigDecimal.valueOf(earned), BigDecimal.valueOf(possible)));
      }
    }
    return counted;
  }

  private static Score score(Map<Evidence, Tally> counted) {
    return Scoring.of(SCHEME, counted);
  }

  private static List<String> points(Score score) {
    return score.parts().stream().map(part -> part.points().toPlainString()).toList();
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal tall(String value) {
    return new BigDecimal(value);
  }

  private static Tally tally(String earned, String possible) {
    return new Tally(1, tall(earned), tall(possible));
  }

  private static Criterion rate(Evidence code, String points) {
    return criterion(code, CriterionKind.RATE, tall(points), null);
  }

  private static Criterion event(Evidence code, CriterionKind kind, String points, String cap) {
    return criterion(code, kind, tall(points), tall(cap));
  }

  private static Criterion criterion(
      Evidence code, CriterionKind kind, BigDecimal points, @Nullable BigDecimal cap) {
    return new Criterion(
        code, kind, points, cap, "名", "name", "说明", "text", "依据", "basis", BasisStatus.OWN);
  }
}
