package org.ipplan.measure.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.measure.MeasureCatalogueService;
import org.ipplan.measure.NewApplier;
import org.ipplan.measure.NewMeasure;
import org.ipplan.ruleset.Rule;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.workflow.StepInput;

/** What may be added to the catalogue: no measure without its basis and its item (part 10). */
public final class MeasurePolicy {
  /** Longest name, law or item, in characters. */
  public static final int MAX_NAME = 200;

  /** Longest reason, in characters. */
  public static final int MAX_REASON = 1000;

  private MeasurePolicy() {}

  /**
   * @param today the first day it may hold from; what is over is not ordered after the event
   * @throws DomainException {@code input.invalid} with everything that is missing
   */
  public static void require(NewMeasure wanted, LocalDate today) {
    var from = wanted.validFrom();
    var to = wanted.validTo();
    new Faults()
        .given("ground", wanted.ground(), MAX_NAME)
        .text("nameZh", wanted.nameZh(), MAX_NAME)
        .given("nameEn", wanted.nameEn(), MAX_NAME)
        .text("law", wanted.law(), MAX_NAME)
        .text("article", wanted.article(), MAX_NAME)
        .text("item", wanted.item(), MAX_NAME)
        .check(!from.isBefore(today), "validFrom", "measure.past")
        .check(to == null || to.isAfter(from), "validTo", "measure.reversed")
        .orRefuse();
  }

  /**
   * @throws DomainException {@code input.invalid} with everything that is missing
   */
  public static void require(NewApplier wanted, LocalDate today) {
    new Faults()
        .text("measure", wanted.measure(), MAX_NAME)
        .text("department", wanted.department(), MAX_NAME)
        .text("reason", wanted.reason(), MAX_REASON)
        .check(!wanted.validFrom().isBefore(today), "validFrom", "measure.past")
        .orRefuse();
  }

  /**
   * Whoever confirms a measure states that it neither cuts rights nor adds duties (C5).
   *
   * @param rule that asks for it
   * @throws DomainException {@code measure.not-stated} with article and rule set
   */
  public static void requireStated(StepInput input, Rule rule) {
    if (!input.fields().containsAll(MeasureCatalogueService.STATEMENTS)) {
      throw DomainException.conflict(List.of(rule.refusal("measure.not-stated")));
    }
  }

  /**
   * Nothing ends before today, or before it began.
   *
   * @throws DomainException {@code input.invalid} with {@code measure.end-day}
   */
  public static void requireEnd(StepInput input, LocalDate validFrom, LocalDate today) {
    var day = input.dueOn();
    var possible = day == null || !(day.isBefore(today) || day.isBefore(validFrom));
    new Faults().check(possible, "dueOn", "measure.end-day").orRefuse();
  }
}
