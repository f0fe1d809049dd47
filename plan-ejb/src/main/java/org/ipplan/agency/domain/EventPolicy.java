package org.ipplan.agency.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ipplan.agency.NewEvent;
import org.ipplan.ruleset.PointEntry;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a new event must be like: within the rules of its day, with its source and points. */
public final class EventPolicy {
  /** Longest act or document number, in characters. */
  public static final int MAX_NUMBER = 100;

  private static final int MAX_SCALE = 2;

  private EventPolicy() {}

  /**
   * @throws DomainException {@code input.invalid} with all that is wrong; {@code
   *     agency.before-rules}
   */
  public static void require(NewEvent wanted, EventRules rules, LocalDate today) {
    faults(wanted, today).orRefuse();
    var day =
        rules
            .judgedOn(wanted.occurredOn(), wanted.runsUntil(), today)
            .orElseThrow(() -> beforeRules(wanted.occurredOn()));
    var entry = rules.entry(wanted.entry(), day).orElseThrow(() -> unknown(rules, day));
    var faults = new Faults();
    points(wanted.points(), entry.entry(), faults);
    source(wanted.source(), entry.deduction(), rules.sources(day), faults);
    faults.orRefuse();
  }

  /**
   * Points whoever records or supposes an event gives.
   *
   * @throws DomainException {@code input.invalid}
   */
  public static void requirePoints(@Nullable BigDecimal points, PointEntry entry) {
    var faults = new Faults();
    points(points, entry, faults);
    faults.orRefuse();
  }

  private static Faults faults(NewEvent wanted, LocalDate today) {
    var until = wanted.runsUntil();
    return new Faults()
        .text("entry", wanted.entry(), MAX_NUMBER)
        .text("act", wanted.act(), MAX_NUMBER)
        .text("documentNumber", wanted.documentNumber(), MAX_NUMBER)
        .check(!wanted.occurredOn().isAfter(today), "occurredOn", "agency.not-after-today")
        .check(
            until == null || !until.isBefore(wanted.occurredOn()),
            "runsUntil",
            "agency.until-before-from");
  }

  private static void points(@Nullable BigDecimal points, PointEntry entry, Faults faults) {
    var stated = entry.points();
    if (stated != null && entry.mode() == PointEntry.Mode.FIXED) {
      var fixed = points == null || points.compareTo(stated) == 0;
      faults.check(fixed, "points", "agency.points-fixed", stated.toPlainString());
      return;
    }
    faults.check(points != null, "points", "input.required");
    var given = Objects.requireNonNullElse(points, BigDecimal.ONE);
    faults.check(
        given.signum() > 0 && given.stripTrailingZeros().scale() <= MAX_SCALE,
        "points",
        "agency.points-positive");
    if (stated != null) {
      var within = given.compareTo(stated) <= 0;
      faults.check(within, "points", "agency.points-above-cap", stated.toPlainString());
    }
  }

  private static void source(
      @Nullable String source, boolean deduction, List<RuleItem> sources, Faults faults) {
    if (!deduction || sources.isEmpty()) {
      return;
    }
    if (source == null) {
      faults.check(false, "source", "input.required");
      return;
    }
    var codes = sources.stream().map(RuleItem::code).toList();
    faults.check(codes.contains(source), "source", "input.unknown-value", String.join(", ", codes));
  }

  private static DomainException unknown(EventRules rules, LocalDate day) {
    var codes = rules.choices(day).stream().map(choice -> choice.entry().code()).toList();
    return DomainException.invalid("entry", "input.unknown-value", String.join(", ", codes));
  }

  private static DomainException beforeRules(LocalDate day) {
    return DomainException.conflict(List.of(Refusal.of("agency.before-rules", day)));
  }
}
