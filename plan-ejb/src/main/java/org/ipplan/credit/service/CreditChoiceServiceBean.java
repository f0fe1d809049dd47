package org.ipplan.credit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.credit.ApplicationChoices;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.CaseChoices;
import org.ipplan.credit.CreditChoiceService;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.domain.ApplicationPoints;
import org.ipplan.credit.domain.Points;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.ruleset.RuleValue;
import org.jspecify.annotations.Nullable;

/** Asks the packs in force on a day. */
@Stateless
@PermitAll
public class CreditChoiceServiceBean implements CreditChoiceService {
  @Inject RulePacks rules;

  @Override
  public CaseChoices ofCase(CreditList list, LocalDate on) {
    var book = rules.current();
    var documents = book.find(Points.DOCUMENTS, on).orElse(null);
    return new CaseChoices(grounds(book, list, on), documents);
  }

  /** Whatever gives grounds for a list, wherever a pack has it. */
  private static List<Rule> grounds(RuleBook book, CreditList list, LocalDate on) {
    var beginning = list == CreditList.SERIOUS ? "serious." : "determination.";
    return book.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.value() instanceof RuleValue.OfGrounds)
        .map(Rule::point)
        .filter(point -> point.startsWith(beginning))
        .distinct()
        .sorted()
        .flatMap(point -> book.find(point, on).stream())
        .toList();
  }

  @Override
  public ApplicationChoices ofApplication(CreditList list, ApplicationKind kind, LocalDate on) {
    var book = rules.current();
    var points = ApplicationPoints.of(list);
    return kind == ApplicationKind.OBJECTION
        ? objection(book.find(points.objection(), on).orElse(null))
        : repair(
            book.find(points.minimum(), on).orElse(null),
            book.find(points.papers(), on).orElse(null),
            book.find(points.conditions(), on).orElse(null),
            points.interval() == null ? null : book.find(points.exclusions(), on).orElse(null));
  }

  private static ApplicationChoices objection(@Nullable Rule basis) {
    return new ApplicationChoices(basis, null, List.of(), false, null, List.of(), List.of());
  }

  private static ApplicationChoices repair(
      @Nullable Rule minimum,
      @Nullable Rule papers,
      @Nullable Rule conditions,
      @Nullable Rule exclusions) {
    var commitment = items(papers).stream().anyMatch(item -> is(item, Points.COMMITMENT));
    return new ApplicationChoices(
        minimum,
        papers,
        without(Points.COMMITMENT, papers),
        commitment,
        conditions,
        without(Points.NO_NEW_DETERMINATION, conditions),
        exclusions == null ? List.of() : found(exclusions));
  }

  /** Those that somebody finds; the others are looked up. */
  private static List<RuleItem> found(Rule exclusions) {
    return exclusions.items().stream()
        .filter(item -> !Points.LOOKED_UP.contains(item.code()))
        .toList();
  }

  private static List<RuleItem> without(String code, @Nullable Rule rule) {
    return items(rule).stream().filter(item -> !is(item, code)).toList();
  }

  private static boolean is(RuleItem item, String code) {
    return item.code().equals(code);
  }

  private static List<RuleItem> items(@Nullable Rule rule) {
    return rule == null ? List.of() : rule.items();
  }
}
