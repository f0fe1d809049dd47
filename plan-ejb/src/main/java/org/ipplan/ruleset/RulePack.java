package org.ipplan.ruleset;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document of law as rules. Immutable.
 *
 * @param ruleSet id of this edition: the name of the pack for the first, {@code name.2} for the
 *     second; what decisions keep
 * @param name of the pack, {@code cnipa-credit-2022}
 * @param edition from 1; a later edition corrects the one before
 * @param family packs that take each other's place over the years; their dates do not overlap
 * @param number of the document, null where none is known
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force, null while no end is known
 * @param source address where it was read, null where none is known
 * @param kept rules the product keeps and shows without acting by them
 */
public record RulePack(
    String ruleSet,
    String name,
    int edition,
    String family,
    RulePackKind kind,
    String nameZh,
    String nameEn,
    @Nullable String number,
    String authorityZh,
    String authorityEn,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    @Nullable String source,
    List<Precedence> precedence,
    List<Kept> kept,
    List<Rule> rules)
    implements Serializable {

  public RulePack {
    precedence = List.copyOf(precedence);
    kept = List.copyOf(kept);
    rules = List.copyOf(rules);
  }

  /** Id of an edition of a pack. */
  public static String idOf(String name, int edition) {
    return edition == 1 ? name : name + "." + edition;
  }

  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }

  /** Whether there is a day on which both are in force. */
  public boolean overlaps(RulePack other) {
    return (effectiveTo == null || !other.effectiveFrom.isAfter(effectiveTo))
        && (other.effectiveTo == null || !effectiveFrom.isAfter(other.effectiveTo));
  }

  /** What it says on a point; empty where it is silent. */
  public Optional<Rule> on(String point) {
    return rules.stream().filter(rule -> rule.point().equals(point)).findFirst();
  }

  /** Why the product does not act by its rule on a point; empty where it does. */
  public Optional<Kept> keptOn(String point) {
    return kept.stream().filter(each -> each.points().contains(point)).findFirst();
  }

  /** Every rule of an id, such as the two terms of C8. */
  public List<Rule> withId(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).toList();
  }

  /** Whether it says that it goes before another on a point. */
  public boolean prevailsOver(RulePack other, String point) {
    return precedence.stream().anyMatch(each -> each.decides(point, other));
  }

  /** How many of its rules are not confirmed. */
  public long unconfirmed() {
    return rules.stream().filter(rule -> rule.status() != RuleStatus.CONFIRMED).count();
  }
}
