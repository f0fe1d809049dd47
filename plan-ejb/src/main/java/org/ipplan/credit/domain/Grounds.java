package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CreditList;
import org.ipplan.ruleset.Ground;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Refusal;

/**
 * What the rules say on the grounds of a list and the documents they rest on: C1 and C3 for
 * determinations; S2, S3 and C16 for the serious list, whose grounds name their documents
 * themselves.
 *
 * @param on day of the basis document
 */
public record Grounds(RuleBook book, CreditList list, LocalDate on) {
  /** What is said on the grounds of a case. */
  public static Grounds of(CreditCase matter, RuleBook book) {
    return new Grounds(book, matter.list(), matter.document().issuedOn());
  }

  /** The rule that names a ground. */
  public Optional<Rule> naming(String ground) {
    return points()
        .flatMap(point -> book.find(point, on).stream())
        .filter(rule -> rule.ground(ground).isPresent())
        .findFirst();
  }

  /** The rule on documents, for refusals. */
  Rule documents() {
    return book.inForce(list == CreditList.SERIOUS ? Points.LISTING_GROUNDS : Points.DOCUMENTS, on);
  }

  List<Refusal> unknown(String ground) {
    return naming(ground).isPresent()
        ? List.of()
        : List.of(book.inForce(first(), on).refusal("credit.ground-unknown", ground, on));
  }

  /** The document is of a type the ground rests on. */
  List<Refusal> wrongDocument(String ground, BasisDocument document) {
    return naming(ground)
        .filter(
            rule ->
                !known(rule, ground).documents().contains(document.type())
                    || !isType(document.type()))
        .map(rule -> refusal(rule, "credit.document-type", document.type(), ground))
        .stream()
        .toList();
  }

  /** What the ground needs beside the document is there. */
  List<Refusal> unproved(CreditCase matter) {
    return naming(matter.ground()).stream()
        .flatMap(
            rule ->
                known(rule, matter.ground()).proofs().stream()
                    .filter(proof -> !matter.proves(proof) || !isType(proof))
                    .map(proof -> refusal(rule, "credit.proof-missing", proof, matter.ground())))
        .toList();
  }

  /** Whether determinations rest on documents of a type (C3); the serious list has no such list. */
  private boolean isType(String type) {
    return list == CreditList.SERIOUS
        || documents().items().stream().anyMatch(item -> item.code().equals(type));
  }

  private Refusal refusal(Rule naming, String code, Object... arguments) {
    var rule = list == CreditList.SERIOUS ? naming : documents();
    return rule.refusal(code, arguments);
  }

  private static Ground known(Rule rule, String ground) {
    return rule.ground(ground).orElseThrow();
  }

  private Stream<String> points() {
    return list == CreditList.SERIOUS
        ? Stream.of(Points.LISTING_GROUNDS, Points.LISTING_REFUSALS, Points.LISTING_CNIPA_GROUNDS)
        : Stream.of(Points.GROUNDS);
  }

  private String first() {
    return list == CreditList.SERIOUS ? Points.LISTING_GROUNDS : Points.GROUNDS;
  }
}
