package org.ipplan.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.ruleset.RuleValue;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** The words that packs of rules have for the codes people meet: grounds, documents, papers. */
@RequestScoped
public class LawWords {
  @EJB RulePacks rules;

  /** The document of law of a rule set; null for none, and where nobody knows it any more. */
  public RulePack document(String ruleSet) {
    try {
      return ruleSet == null ? null : rules.current().pack(ruleSet);
    } catch (DomainException e) {
      return null;
    }
  }

  /** What a pack calls a code; empty where it does not name it. */
  public Optional<RuleItem> item(RulePack pack, String code) {
    return pack.rules().stream()
        .flatMap(rule -> items(rule.value()))
        .filter(item -> item.code().equals(code))
        .findFirst();
  }

  /** What any pack in force calls a code; empty where none names it. */
  public Optional<RuleItem> item(String code) {
    return rules.current().packs().stream().flatMap(pack -> item(pack, code).stream()).findFirst();
  }

  private static Stream<RuleItem> items(RuleValue value) {
    if (value instanceof RuleValue.OfGrounds of) {
      return of.grounds().stream()
          .map(ground -> new RuleItem(ground.code(), ground.nameZh(), ground.nameEn()));
    }
    return value instanceof RuleValue.OfItems of ? of.items().stream() : Stream.empty();
  }

  /** What a refusal names, for people: codes of its rule set in words, dates as they are read. */
  Object[] arguments(Refusal refusal, Language language, Function<LocalDate, String> date) {
    var pack = document(refusal.ruleSet());
    return pack == null
        ? refusal.arguments().toArray()
        : refusal.arguments().stream().map(each -> word(each, pack, language, date)).toArray();
  }

  private Object word(
      Object argument, RulePack pack, Language language, Function<LocalDate, String> date) {
    var text = String.valueOf(argument);
    return item(pack, text)
        .<Object>map(item -> language == Language.ZH ? item.nameZh() : item.nameEn())
        .or(() -> day(text).map(date))
        .orElse(argument);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
