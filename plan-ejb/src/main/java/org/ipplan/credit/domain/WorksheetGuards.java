package org.ipplan.credit.domain;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ipplan.credit.domain.ListingSteps.Facts;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.Refusal;

/** What the worksheet of a listing lacks, by the rules of today (S1, S4, S6). */
final class WorksheetGuards {
  private WorksheetGuards() {}

  /** The three tests, met together (S1). */
  static List<Refusal> testsUnmet(Facts facts) {
    return missing(facts, Points.LISTING_TESTS, "credit.test-unmet", sheet -> sheet::meets);
  }

  static List<Refusal> penaltyUnknown(Facts facts) {
    var rule = facts.rule(Points.LISTING_PENALTIES);
    var sheet = facts.file().worksheet();
    var kind = sheet == null ? null : sheet.penaltyKind();
    return kind != null && ListingGuards.names(rule, kind)
        ? List.of()
        : List.of(rule.refusal("credit.penalty-kind", kind == null ? "-" : kind));
  }

  /** Everything that weighs was weighed (S4). */
  static List<Refusal> factorsOpen(Facts facts) {
    return missing(facts, Points.LISTING_FACTORS, "credit.factor-open", sheet -> sheet::weighs);
  }

  /** Somebody looked at intent, and there is no sufficient evidence that there was none (S4). */
  static List<Refusal> intent(Facts facts) {
    var rule = facts.rule(Points.LISTING_NO_INTENT);
    if (facts.file().showsNoIntent()) {
      return List.of(rule.refusal("credit.no-intent"));
    }
    var sheet = facts.file().worksheet();
    return sheet != null && sheet.noIntent() != null
        ? List.of()
        : List.of(rule.refusal("credit.intent-open"));
  }

  /** Where consent is needed, it is known whose (S6). */
  static List<Refusal> superiorMissing(Facts facts) {
    var sheet = facts.file().worksheet();
    return sheet != null && facts.needsConsent() && sheet.superior() == null
        ? List.of(facts.rule(Points.LISTING_CONSENT).refusal("credit.no-superior"))
        : List.of();
  }

  private static List<Refusal> missing(
      Facts facts, String point, String code, Function<Worksheet, Predicate<String>> answered) {
    var rule = facts.rule(point);
    var sheet = facts.file().worksheet();
    return codes(rule).stream()
        .filter(item -> sheet == null || !answered.apply(sheet).test(item))
        .map(item -> rule.refusal(code, item))
        .toList();
  }

  private static List<String> codes(Rule rule) {
    return rule.items().stream().map(RuleItem::code).toList();
  }
}
