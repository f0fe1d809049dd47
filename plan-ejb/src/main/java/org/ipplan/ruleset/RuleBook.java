package org.ipplan.ruleset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;

/**
 * All confirmed packs at one moment. Immutable and safe to share between threads: one book gives
 * the same answers throughout a piece of work.
 */
public final class RuleBook {
  private final List<RulePack> current;
  private final List<RulePack> superseded;

  private RuleBook(Collection<RulePack> current, Collection<RulePack> superseded) {
    this.current = List.copyOf(current);
    this.superseded = List.copyOf(superseded);
  }

  /**
   * @param current the editions that count
   * @param superseded earlier editions, for what was decided by them
   */
  public static RuleBook of(Collection<RulePack> current, Collection<RulePack> superseded) {
    return new RuleBook(current, superseded);
  }

  /** The packs that count, each in its latest edition. */
  public List<RulePack> packs() {
    return current;
  }

  /** This book with a pack in place of its edition before. */
  public RuleBook with(RulePack pack) {
    var others = current.stream().filter(other -> !other.name().equals(pack.name()));
    var former = current.stream().filter(other -> other.name().equals(pack.name()));
    return new RuleBook(
        Stream.concat(others, Stream.of(pack)).toList(),
        Stream.concat(superseded.stream(), former).toList());
  }

  /**
   * What is law on a point on a day: of the packs in force the one that prevails.
   *
   * @throws DomainException {@code ruleset.expired} where a pack spoke on it until before the day;
   *     {@code ruleset.not-yet} where the first one begins later; {@code ruleset.unknown-point}
   *     where none ever did; {@code ruleset.ambiguous} where two do and neither prevails
   */
  public Rule inForce(String point, LocalDate on) {
    return find(point, on).orElseThrow(() -> nothingInForce(point, on));
  }

  /**
   * As {@link #inForce}, for points that a law may be silent on.
   *
   * @return empty where no pack in force speaks on it
   */
  public Optional<Rule> find(String point, LocalDate on) {
    var speaking =
        current.stream().filter(p -> p.isInForceOn(on) && p.on(point).isPresent()).toList();
    var prevailing =
        speaking.stream()
            .filter(pack -> speaking.stream().noneMatch(o -> o.prevailsOver(pack, point)))
            .toList();
    if (prevailing.size() > 1 || (prevailing.isEmpty() && !speaking.isEmpty())) {
      throw new DomainException(Kind.CONFLICT, "ruleset.ambiguous", point, on, names(speaking));
    }
    return prevailing.stream().findFirst().flatMap(pack -> pack.on(point));
  }

  /**
   * What a rule set says on a point, whatever the day: for what was decided by it.
   *
   * @param ruleSet id as the decision keeps it
   * @throws DomainException {@code ruleset.not-found}; {@code ruleset.silent}
   */
  public Rule rule(String ruleSet, String point) {
    return pack(ruleSet)
        .on(point)
        .orElseThrow(() -> new DomainException(Kind.CONFLICT, "ruleset.silent", ruleSet, point));
  }

  /**
   * A rule set, also one that was superseded.
   *
   * @throws DomainException {@code ruleset.not-found}
   */
  public RulePack pack(String ruleSet) {
    return Stream.concat(current.stream(), superseded.stream())
        .filter(pack -> pack.ruleSet().equals(ruleSet))
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("ruleset.not-found", ruleSet));
  }

  /** Rules as papers cite them, in this order. */
  public Citation cite(Rule... rules) {
    return Citation.of(this, List.of(rules));
  }

  /** As {@link #cite(Rule...)}. */
  public Citation cite(List<Rule> rules) {
    return Citation.of(this, rules);
  }

  private DomainException nothingInForce(String point, LocalDate on) {
    var speaking = current.stream().filter(pack -> pack.on(point).isPresent()).toList();
    var over = speaking.stream().filter(p -> ended(p, on)).reduce((one, later) -> later);
    if (over.isPresent()) {
      var pack = over.get();
      return refused(
          "ruleset.expired", point, on, pack.ruleSet(), String.valueOf(pack.effectiveTo()));
    }
    return speaking.stream()
        .findFirst()
        .map(p -> refused("ruleset.not-yet", point, on, p.ruleSet(), p.effectiveFrom()))
        .orElseGet(() -> refused("ruleset.unknown-point", point, on));
  }

  private static boolean ended(RulePack pack, LocalDate on) {
    return pack.effectiveTo() != null && on.isAfter(pack.effectiveTo());
  }

  private static DomainException refused(String code, Object... arguments) {
    return new DomainException(Kind.IMPOSSIBLE, code, arguments);
  }

  private static String names(List<RulePack> packs) {
    return String.join(", ", packs.stream().map(RulePack::ruleSet).sorted().toList());
  }
}
