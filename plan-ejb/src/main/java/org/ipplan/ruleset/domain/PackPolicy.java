package org.ipplan.ruleset.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RulePackProblem;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;

/** Whether a pack fits the packs there are. */
public final class PackPolicy {
  private PackPolicy() {}

  /** Points that have another kind of value elsewhere, with their places in the file. */
  public static List<RulePackProblem> problems(RulePack pack, RuleBook book) {
    var rules = pack.rules();
    return IntStream.range(0, rules.size())
        .mapToObj(i -> problem(rules.get(i), i, book))
        .flatMap(List::stream)
        .toList();
  }

  private static List<RulePackProblem> problem(Rule rule, int index, RuleBook book) {
    var kind = rule.value().kind();
    return book.packs().stream()
        .flatMap(pack -> pack.on(rule.point()).stream())
        .map(known -> known.value().kind())
        .filter(known -> known != kind)
        .limit(1)
        .map(
            known ->
                RulePackProblem.at(
                    "/rules/" + index, RulePackProblem.Kind.OTHER_KIND, known.name()))
        .toList();
  }

  /**
   * @throws DomainException {@code ruleset.overlap} where another pack of its family is in force on
   *     one of its days; {@code ruleset.clash} where another family's pack speaks on one of its
   *     points and neither says which prevails
   */
  public static void requireFit(RulePack pack, RuleBook book) {
    for (var other : others(pack, book).toList()) {
      if (other.family().equals(pack.family())) {
        throw refused("ruleset.overlap", pack, other, "");
      }
      for (var point : clashes(pack, other)) {
        throw refused("ruleset.clash", pack, other, point);
      }
    }
  }

  private static Stream<RulePack> others(RulePack pack, RuleBook book) {
    return book.packs().stream()
        .filter(other -> !other.name().equals(pack.name()) && other.overlaps(pack));
  }

  private static List<String> clashes(RulePack pack, RulePack other) {
    var clashes = new ArrayList<String>();
    for (var rule : pack.rules()) {
      var point = rule.point();
      var decided = pack.prevailsOver(other, point) != other.prevailsOver(pack, point);
      if (other.on(point).isPresent() && !decided) {
        clashes.add(point);
      }
    }
    return clashes;
  }

  private static DomainException refused(String code, RulePack pack, RulePack other, String point) {
    return new DomainException(Kind.CONFLICT, code, pack.ruleSet(), other.ruleSet(), point);
  }
}
