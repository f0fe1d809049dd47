package org.ipplan.credit.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ipplan.calendar.Term;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.CreditWords;
import org.ipplan.credit.domain.ApplicationPoints;
import org.ipplan.credit.domain.Points;
import org.ipplan.ruleset.Ground;
import org.ipplan.ruleset.Measure;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleItem;

/** What papers say of law, in Chinese, by the rules of a day. */
record LawOnPaper(RuleBook book, LocalDate day) {
  private static final String ENDS = "。！？；";

  static String text(String key, Object... arguments) {
    return CreditWords.text(Locale.SIMPLIFIED_CHINESE, key, arguments);
  }

  /** A text as a sentence of its own. */
  static String sentence(String text) {
    var said = text.strip();
    return said.isEmpty() || ENDS.indexOf(said.charAt(said.length() - 1)) >= 0 ? said : said + "。";
  }

  Rule rule(String point) {
    return book.inForce(point, day);
  }

  /** Rules cited together. */
  String cite(Rule... rules) {
    return book.cite(rules).zh();
  }

  /** What the rules on these points say, a paragraph each; those law is silent on are left out. */
  String said(String... points) {
    return List.of(points).stream()
        .flatMap(point -> book.find(point, day).stream())
        .map(rule -> sentence(text("paper.by-rule", cite(rule), rule.textZh())))
        .collect(Collectors.joining("\n"));
  }

  String ground(String ruleSet, String code) {
    return book.rule(ruleSet, Points.GROUNDS).ground(code).map(Ground::nameZh).orElse(code);
  }

  /** Name of the type of a document. */
  String type(BasisDocument document) {
    return items(Points.DOCUMENTS).stream()
        .filter(item -> item.code().equals(document.type()))
        .findFirst()
        .map(RuleItem::nameZh)
        .orElse(document.type());
  }

  /** The entries a rule lists; none where law is silent. */
  List<RuleItem> items(String point) {
    return book.find(point, day).map(Rule::items).orElse(List.of());
  }

  /** The names of the entries in one sentence. */
  String listed(String point) {
    return list(items(point).stream().map(RuleItem::nameZh).toList());
  }

  String measures() {
    return measures(Points.MEASURES);
  }

  String measures(String point) {
    return list(
        book.find(point, day).map(Rule::measures).orElse(List.of()).stream()
            .map(Measure::nameZh)
            .toList());
  }

  /** The length of a term. */
  String term(String point) {
    return length(rule(point).term());
  }

  String length(Term term) {
    return CreditWords.term(Locale.SIMPLIFIED_CHINESE, term);
  }

  /** Name of a ground that a rule lists. */
  String name(Rule naming, String ground) {
    return naming.ground(ground).map(Ground::nameZh).orElse(ground);
  }

  /** How a decision is attacked; nothing where no rule gives a term for it. */
  String remedies() {
    return book.find(Points.RECONSIDERATION, day)
        .map(rule -> CreditWords.term(Locale.SIMPLIFIED_CHINESE, rule.term()))
        .map(term -> text("paper.remedies", term))
        .orElseGet(() -> text("paper.remedies.open"));
  }

  /**
   * What follows from a repair; for a removal that neither it nor the listing stays visible (S16).
   */
  String repairEffect(CreditList list) {
    var points =
        list == CreditList.SERIOUS
            ? List.of(Points.REPAIR_EFFECT, Points.REMOVAL_INVISIBLE)
            : List.of(Points.REPAIR_EFFECT);
    return points.stream()
        .flatMap(point -> book.find(point, day).stream())
        .map(Rule::textZh)
        .collect(Collectors.joining());
  }

  /** What a repair of a list rests on. */
  String onRepair(LocalDate judgedOn, ApplicationPoints points) {
    var rules = new ArrayList<Rule>();
    rules.add(book.inForce(points.conditions(), judgedOn));
    rules.add(book.inForce(points.decision(), judgedOn));
    return book.cite(rules).zh();
  }

  private static String list(List<String> names) {
    return names.isEmpty() ? "" : String.join("；", names) + "。";
  }
}
