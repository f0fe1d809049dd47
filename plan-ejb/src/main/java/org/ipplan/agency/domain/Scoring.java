package org.ipplan.agency.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.AgencyScore.Applied;
import org.ipplan.agency.AgencyScore.Line;
import org.ipplan.agency.RatedEvent;
import org.ipplan.agency.Standing;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.ruleset.PointEntry;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * The score of a rated subject on a day, as far as was known at a moment (AG1 to AG6, AG9, AG13).
 * The same input always gives the same score: a replay is the same call.
 */
public final class Scoring {
  private static final Comparator<Line> LARGEST_FIRST =
      Comparator.comparing(Line::points).thenComparing(Line::occurredOn).thenComparing(Line::event);

  private final EventRules rules;
  private final WorkingCalendar calendar;
  private final AgencyKind kind;
  private final LocalDate on;
  private final Instant knownAt;
  private final Map<String, Applied> applied = new HashMap<>();

  private Scoring(
      RuleBook book, WorkingCalendar calendar, AgencyKind kind, LocalDate on, Instant knownAt) {
    this.rules = new EventRules(book, kind);
    this.calendar = calendar;
    this.kind = kind;
    this.on = on;
    this.knownAt = knownAt;
  }

  /**
   * @param events all there are, in any order
   * @param knownAt what was recorded, confirmed, ended or restored later is not regarded
   * @throws DomainException {@code agency.no-scheme}; {@code agency.kind-not-rated}; those of
   *     {@link RuleBook#inForce}
   */
  public static AgencyScore of(
      RuleBook book,
      WorkingCalendar calendar,
      AgencyKind kind,
      List<RatedEvent> events,
      LocalDate on,
      Instant knownAt) {
    return new Scoring(book, calendar, kind, on, knownAt).score(events);
  }

  private AgencyScore score(List<RatedEvent> events) {
    note(rules.requireRated(on));
    var base = note(rules.inForce("base", on)).number();
    var floor = note(rules.inForce("floor", on)).number();
    var grades = note(rules.inForce("grades", on));
    var lines = onePerAct(lines(events));
    var sum = lines.stream().filter(Line::counted).map(Line::points).reduce(base, BigDecimal::add);
    var score = sum.max(floor);
    var others = applied.values().stream().sorted(Comparator.comparing(Applied::point)).toList();
    return new AgencyScore(
        kind, on, knownAt, base, lines, sum, floor, score, grades.gradeOf(score).code(), others);
  }

  private List<Line> lines(List<RatedEvent> events) {
    return events.stream()
        .filter(event -> known(event.recordedAt()))
        .sorted(Comparator.comparing(RatedEvent::occurredOn).thenComparing(RatedEvent::id))
        .map(this::line)
        .toList();
  }

  private Line line(RatedEvent event) {
    var judgedOn = rules.judgedOn(event.occurredOn(), event.runsUntil(), on);
    var entry = judgedOn.flatMap(day -> rules.entry(event.entry(), day));
    var cycle = judgedOn.flatMap(day -> rules.find("cycle", day));
    if (judgedOn.isEmpty() || entry.isEmpty() || cycle.isEmpty()) {
      return outside(event);
    }
    if (!judgedOn.get().equals(event.occurredOn())) {
      rules.find("transition", judgedOn.get()).ifPresent(this::note);
    }
    // the first day it no longer counts: an effect ends with the day before
    var expiresOn = note(cycle.get()).dateFrom(event.occurredOn(), calendar).dueOn();
    return line(event, entry.get(), expiresOn);
  }

  private Line line(RatedEvent event, EventRules.Entry found, LocalDate expiresOn) {
    var amount = amount(found.entry(), event.given());
    return new Line(
        event.id(),
        event.entry(),
        found.entry().nameZh(),
        found.entry().nameEn(),
        event.act(),
        event.occurredOn(),
        expiresOn,
        found.deduction() ? amount.negate() : amount,
        standing(event, expiresOn),
        applied(found.rule()));
  }

  /** What the rule fixes; of what it caps, what was given, but not more. */
  private static BigDecimal amount(PointEntry entry, @Nullable BigDecimal given) {
    var stated = entry.points();
    if (given == null || (stated != null && entry.mode() == PointEntry.Mode.FIXED)) {
      return stated == null ? BigDecimal.ZERO : stated;
    }
    return plain(stated == null ? given : given.min(stated));
  }

  /** 40, not 40.00, so that a score reads as its rules do. */
  private static BigDecimal plain(BigDecimal points) {
    var stripped = points.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Line outside(RatedEvent event) {
    return new Line(
        event.id(),
        event.entry(),
        event.entry(),
        event.entry(),
        event.act(),
        event.occurredOn(),
        null,
        BigDecimal.ZERO,
        Standing.OUTSIDE_RULES,
        null);
  }

  private Standing standing(RatedEvent event, LocalDate expiresOn) {
    if (known(event.endedAt())) {
      return Standing.ENDED;
    }
    if (!known(event.confirmedAt())) {
      return Standing.UNCONFIRMED;
    }
    if (event.occurredOn().isAfter(on)) {
      return Standing.NOT_YET;
    }
    if (!on.isBefore(expiresOn)) {
      return Standing.EXPIRED;
    }
    var restoredOn = event.restoredOn();
    var restored = known(event.restoredAt()) && restoredOn != null && !on.isBefore(restoredOn);
    return restored ? Standing.RESTORED : Standing.COUNTED;
  }

  /** Of several deductions for one act the largest counts (AG13), where the scheme says so. */
  private List<Line> onePerAct(List<Line> lines) {
    var rule = rules.find("largest", on);
    if (rule.isEmpty()) {
      return lines;
    }
    note(rule.get());
    var largest = new HashMap<String, Line>();
    lines.stream()
        .filter(Scoring::isCountedDeduction)
        .sorted(LARGEST_FIRST)
        .forEach(line -> largest.putIfAbsent(line.act(), line));
    var result = new ArrayList<Line>();
    for (var line : lines) {
      var smaller = isCountedDeduction(line) && !line.equals(largest.get(line.act()));
      result.add(smaller ? smallerInAct(line) : line);
    }
    return result;
  }

  private static boolean isCountedDeduction(Line line) {
    return line.counted() && line.points().signum() < 0;
  }

  private static Line smallerInAct(Line line) {
    return new Line(
        line.event(),
        line.entry(),
        line.nameZh(),
        line.nameEn(),
        line.act(),
        line.occurredOn(),
        line.expiresOn(),
        line.points(),
        Standing.LARGER_IN_ACT,
        line.rule());
  }

  private boolean known(@Nullable Instant at) {
    return at != null && !at.isAfter(knownAt);
  }

  private Rule note(Rule rule) {
    applied.put(rule.ruleSet() + " " + rule.point(), applied(rule));
    return rule;
  }

  static Applied applied(Rule rule) {
    return new Applied(
        rule.id(),
        rule.point(),
        rule.article(),
        rule.ruleSet(),
        rule.status(),
        rule.textZh(),
        rule.textEn());
  }
}
