package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipplan.credit.CreditList;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.ruleset.RulePack;

/**
 * The class of dishonesty that entries of a list belong to, and the publicity that the rules on
 * repair allow it: no repair before its minimum, no single period beyond its maximum (R107-5,
 * R36-4). What provisions say of one list is held inside it.
 *
 * @param code as the rules name the class
 * @param scopes of packs that speak of such entries
 * @param minimum point of the least publicity before a repair
 * @param maximum point of the longest publicity by one decision
 */
record EntryClass(String code, Set<String> scopes, String minimum, String maximum) {
  private static final String ALL = "PUBLIC_CREDIT_INFORMATION";

  private static final EntryClass GENERAL =
      new EntryClass("GENERAL", Set.of(ALL), Points.GENERAL_MINIMUM, Points.GENERAL_MAXIMUM);
  private static final EntryClass SERIOUS =
      new EntryClass(
          "SERIOUS", Set.of(ALL, "SERIOUS_LIST"), Points.SERIOUS_MINIMUM, Points.SERIOUS_MAXIMUM);

  static EntryClass of(CreditList list) {
    return list == CreditList.SERIOUS ? SERIOUS : GENERAL;
  }

  /** Empty where no pack in force tells classes of such entries apart. */
  Optional<Rule> minimum(RuleBook book, LocalDate on) {
    return limit(minimum, book, on);
  }

  /** Empty where no pack in force tells classes of such entries apart. */
  Optional<Rule> maximum(RuleBook book, LocalDate on) {
    return limit(maximum, book, on);
  }

  /** Of the packs that speak of such entries the one that goes before the others. */
  private Optional<Rule> limit(String point, RuleBook book, LocalDate on) {
    var speaking =
        book.packs().stream()
            .filter(pack -> pack.isInForceOn(on) && pack.on(point).isPresent())
            .filter(pack -> codes(pack, Points.CLASSES).contains(code))
            .filter(pack -> codes(pack, Points.REPAIR_SCOPE).stream().anyMatch(scopes::contains))
            .toList();
    return speaking.stream()
        .filter(pack -> speaking.stream().noneMatch(other -> other.prevailsOver(pack, point)))
        .findFirst()
        .flatMap(pack -> pack.on(point));
  }

  private static List<String> codes(RulePack pack, String point) {
    return pack.on(point).map(Rule::items).orElse(List.of()).stream().map(RuleItem::code).toList();
  }
}
