package org.ipplan.agency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScoreService.Choice;
import org.ipplan.agency.AgencyScoreService.GradeMeasure;
import org.ipplan.ruleset.Measure;
import org.ipplan.ruleset.PointEntry;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** What the packs of a scheme say on events. An event is judged by the rules of its own day. */
public final class EventRules {
  private final RuleBook book;
  private final AgencyKind kind;

  public EventRules(RuleBook book, AgencyKind kind) {
    this.book = book;
    this.kind = kind;
  }

  /**
   * A deduction or bonus with the rule that gives it.
   *
   * @param deduction whether it costs points
   */
  public record Entry(Rule rule, PointEntry entry, boolean deduction) {}

  /**
   * A rule of the scheme.
   *
   * @throws DomainException {@code agency.no-scheme} where no pack has one; those of {@link
   *     RuleBook#inForce}
   */
  public Rule inForce(String name, LocalDate on) {
    var base = kind.point("base");
    if (book.packs().stream().noneMatch(pack -> pack.on(base).isPresent())) {
      throw new DomainException(DomainException.Kind.IMPOSSIBLE, "agency.no-scheme", kind.name());
    }
    return book.inForce(kind.point(name), on);
  }

  /** A rule that the scheme may be silent on. */
  public Optional<Rule> find(String name, LocalDate on) {
    return book.find(kind.point(name), on);
  }

  /**
   * Refuses what the scheme does not rate (AG1).
   *
   * @throws DomainException {@code agency.kind-not-rated}
   */
  public Rule requireRated(LocalDate on) {
    var rule = inForce("subjects", on);
    if (rule.items().stream().noneMatch(item -> item.code().equals(kind.ratedAs()))) {
      throw new DomainException(
          DomainException.Kind.IMPOSSIBLE, "agency.kind-not-rated", kind.name(), on);
    }
    return rule;
  }

  /**
   * The rule by which grades of the scheme are open to everybody who asks (AG12, TA10).
   *
   * @throws DomainException as {@link #inForce}; a scheme that has none publishes nothing
   */
  public Rule requirePublic(LocalDate on) {
    return inForce("publication", on);
  }

  /**
   * The day whose rules judge an event: its own; the first day of the rules for a stop order that
   * still runs then (AG6); none for whatever else lies before.
   *
   * @param on day the score is of
   */
  public Optional<LocalDate> judgedOn(
      LocalDate occurredOn, @Nullable LocalDate runsUntil, LocalDate on) {
    if (find("base", occurredOn).isPresent()) {
      return Optional.of(occurredOn);
    }
    return find("base", on)
        .map(base -> book.pack(base.ruleSet()).effectiveFrom())
        .filter(start -> find("transition", start).isPresent())
        .filter(start -> runsAt(start, occurredOn, runsUntil));
  }

  private static boolean runsAt(
      LocalDate start, LocalDate occurredOn, @Nullable LocalDate runsUntil) {
    return occurredOn.isBefore(start) && runsUntil != null && !runsUntil.isBefore(start);
  }

  /** What a code means on a day. */
  public Optional<Entry> entry(String code, LocalDate on) {
    return entries(on).filter(entry -> entry.entry().code().equals(code)).findFirst();
  }

  /** Everything that costs or brings points on a day. */
  public List<Choice> choices(LocalDate on) {
    return entries(on).map(each -> new Choice(each.entry(), each.deduction())).toList();
  }

  /** Where negative information may come from (AG7). */
  public List<RuleItem> sources(LocalDate on) {
    return find("sources", on).map(Rule::items).orElse(List.of());
  }

  /** The measures of a grade (AG8), with the rule that gives them. */
  public List<GradeMeasure> measures(String grade, LocalDate on) {
    return find("measures", on).stream()
        .flatMap(rule -> rule.measures().stream().map(each -> measure(each, rule)))
        .filter(each -> each.measure().grades().contains(grade))
        .toList();
  }

  private static GradeMeasure measure(Measure measure, Rule rule) {
    return new GradeMeasure(measure, Scoring.applied(rule));
  }

  private Stream<Entry> entries(LocalDate on) {
    return Stream.concat(
        entries(find("deductions", on), true), entries(find("bonuses", on), false));
  }

  private static Stream<Entry> entries(Optional<Rule> found, boolean deduction) {
    return found.stream()
        .flatMap(rule -> rule.points().stream().map(each -> new Entry(rule, each, deduction)));
  }
}
