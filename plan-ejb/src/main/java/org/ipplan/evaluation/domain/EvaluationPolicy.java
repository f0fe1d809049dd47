package org.ipplan.evaluation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ipplan.evaluation.AppealDecision;
import org.ipplan.evaluation.CriterionKind;
import org.ipplan.evaluation.NewAppeal;
import org.ipplan.evaluation.NewRound;
import org.ipplan.evaluation.NewScheme;
import org.ipplan.evaluation.Treatment;
import org.ipplan.evaluation.WhatIf;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.jspecify.annotations.Nullable;

/** What schemes, rounds, appeals and their decisions must say. */
public final class EvaluationPolicy {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_DAYS = 60;
  private static final BigDecimal MOST_POINTS = new BigDecimal("1000");
  private static final BigDecimal MOST_WEIGHT = new BigDecimal("100");
  private static final BigDecimal MOST_RECORDS = new BigDecimal("10000");
  private static final int MOST_CHANGES = 50;
  private static final int SCALE = 2;

  private EvaluationPolicy() {}

  /**
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(NewRound wanted, int year, LocalDate today) {
    new Faults()
        .text("reason", wanted.reason(), NewRound.MAX_REASON)
        .check(!wanted.asOf().isAfter(today), "asOf", "evaluation.as-of-ahead", today)
        .check(
            wanted.asOf().getYear() >= year,
            "asOf",
            "evaluation.as-of-before",
            Integer.toString(year))
        .orRefuse();
  }

  /**
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(NewScheme wanted) {
    var faults =
        new Faults()
            .check(
                FIRST_YEAR <= wanted.year() && wanted.year() <= LAST_YEAR,
                "year",
                "input.out-of-range",
                FIRST_YEAR,
                LAST_YEAR)
            .text("nameZh", wanted.nameZh(), NewScheme.MAX_NAME)
            .text("nameEn", wanted.nameEn(), NewScheme.MAX_NAME)
            .text("reason", wanted.reason(), NewScheme.MAX_REASON)
            .check(
                within(wanted.leadWeight(), MOST_WEIGHT),
                "leadWeight",
                "evaluation-scheme.number",
                MOST_WEIGHT)
            .check(
                within(wanted.participantWeight(), MOST_WEIGHT),
                "participantWeight",
                "evaluation-scheme.number",
                MOST_WEIGHT)
            .check(
                1 <= wanted.appealDays() && wanted.appealDays() <= MOST_DAYS,
                "appealDays",
                "input.out-of-range",
                1,
                MOST_DAYS)
            .some("criteria", wanted.criteria().stream().map(NewScheme.Line::code).toList())
            .check(
                wanted.criteria().stream().anyMatch(each -> each.kind() == CriterionKind.RATE),
                "criteria",
                "evaluation-scheme.no-rate");
    for (int i = 0; i < wanted.criteria().size(); i++) {
      check(wanted.criteria().get(i), "criteria[" + i + "]", faults);
    }
    faults.orRefuse();
  }

  private static void check(NewScheme.Line line, String field, Faults faults) {
    var rate = line.kind() == CriterionKind.RATE;
    var cap = line.cap();
    faults
        .check(line.code().isRate() == rate, field + ".kind", "evaluation-scheme.kind")
        .check(
            within(line.points(), MOST_POINTS),
            field + ".points",
            "evaluation-scheme.number",
            MOST_POINTS)
        .check(rate == (cap == null), field + ".cap", "evaluation-scheme.cap-for-events")
        .check(
            cap == null || (within(cap, MOST_POINTS) && cap.compareTo(line.points()) >= 0),
            field + ".cap",
            "evaluation-scheme.cap-too-small");
  }

  /** Above 0, with two decimals at most. */
  private static boolean within(BigDecimal value, BigDecimal most) {
    return value.signum() > 0
        && value.compareTo(most) <= 0
        && value.stripTrailingZeros().scale() <= SCALE;
  }

  /**
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(NewAppeal wanted) {
    new Faults().text("grounds", wanted.grounds(), NewAppeal.MAX_GROUNDS).orRefuse();
  }

  /**
   * What upholding an appeal does.
   *
   * @param possible of the line appealed against; null for an appeal against a criterion
   * @return the correction
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static Corrected correction(AppealDecision decision, @Nullable BigDecimal possible) {
    if (possible == null) {
      return added(decision);
    }
    var treatment = decision.treatment();
    if (treatment == null || treatment == Treatment.ADDED) {
      throw DomainException.invalid("treatment", "evaluation-appeal.treatment");
    }
    if (treatment == Treatment.EXCLUDED) {
      return new Corrected(treatment, BigDecimal.ZERO, BigDecimal.ZERO);
    }
    var earned = decision.earned();
    if (earned == null || !fits(earned) || earned.compareTo(possible) > 0) {
      throw DomainException.invalid("earned", "evaluation-appeal.earned", possible);
    }
    return new Corrected(treatment, earned, possible);
  }

  private static Corrected added(AppealDecision decision) {
    var earned = decision.earned();
    var possible = decision.possible();
    var faults = new Faults();
    faults.check(
        decision.treatment() == null || decision.treatment() == Treatment.ADDED,
        "treatment",
        "evaluation-appeal.treatment-added");
    faults.check(
        possible != null && fits(possible) && possible.signum() > 0,
        "possible",
        "evaluation-appeal.possible",
        MOST_RECORDS);
    faults.check(
        earned != null && fits(earned) && (possible == null || earned.compareTo(possible) <= 0),
        "earned",
        "evaluation-appeal.earned",
        possible == null ? MOST_RECORDS : possible);
    faults.orRefuse();
    if (earned == null || possible == null) {
      throw new IllegalStateException("checked above");
    }
    return new Corrected(Treatment.ADDED, earned, possible);
  }

  /**
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(WhatIf supposed) {
    var faults =
        new Faults()
            .check(
                supposed.changes().size() <= MOST_CHANGES,
                "changes",
                "input.out-of-range",
                0,
                MOST_CHANGES);
    for (int i = 0; i < supposed.changes().size(); i++) {
      var change = supposed.changes().get(i);
      faults
          .check(
              fits(change.earned().abs()),
              "changes[" + i + "].earned",
              "evaluation-scheme.number",
              MOST_RECORDS)
          .check(
              fits(change.possible().abs()),
              "changes[" + i + "].possible",
              "evaluation-scheme.number",
              MOST_RECORDS);
    }
    faults.orRefuse();
  }

  private static boolean fits(BigDecimal value) {
    return value.signum() >= 0
        && value.compareTo(MOST_RECORDS) <= 0
        && value.stripTrailingZeros().scale() <= SCALE;
  }

  /** What counts in a record's place, or beside the others. */
  public record Corrected(Treatment treatment, BigDecimal earned, BigDecimal possible) {}
}
