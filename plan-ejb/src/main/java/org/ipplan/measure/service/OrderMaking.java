package org.ipplan.measure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChanged;
import org.ipplan.measure.ApplierDetails;
import org.ipplan.measure.domain.AddedMeasure;
import org.ipplan.measure.domain.MeasureOrder;
import org.ipplan.measure.domain.MeasurePoints;
import org.ipplan.measure.domain.OrderedMeasure;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;

/** Which orders an entry has: a line for each measure that follows from it and each applier. */
@Dependent
public class OrderMaking {
  @Inject EntityManager entityManager;
  @Inject Catalogue catalogue;
  @Inject FeedbackTerms terms;
  @Inject Repeats repeats;

  /**
   * The orders of an entry that it does not have yet.
   *
   * @param known that it has
   */
  List<MeasureOrder> missing(EntryChanged published, List<MeasureOrder> known, RuleBook book) {
    var appliers = appliers(published);
    var made = new ArrayList<MeasureOrder>();
    for (var measure : measures(published, book)) {
      for (var department : departments(measure, appliers)) {
        var applies = department.orElse(published.authority());
        if (known.stream().noneMatch(order -> order.is(measure.code(), applies))) {
          made.add(order(published, measure, department, book));
        }
      }
    }
    return made;
  }

  private MeasureOrder order(
      EntryChanged published, OrderedMeasure measure, Optional<String> applies, RuleBook book) {
    var applyBy = terms.toApply(published, book);
    var liftBy = terms.toLift(published, book);
    var order = new MeasureOrder(published, measure, applies.orElse(null), applyBy, liftBy);
    entityManager.persist(order);
    return order;
  }

  /** Those of the rules it was decided by, and those its office added until today. */
  private List<OrderedMeasure> measures(EntryChanged published, RuleBook book) {
    var added =
        catalogue
            .addedOn(published.on())
            .filter(each -> each.authority().equals(published.authority()))
            .filter(each -> each.follows(published.list(), published.ground()))
            .map(AddedMeasure::details)
            .map(OrderedMeasure::of);
    return Stream.concat(rules(published, book).flatMap(rule -> of(rule, published, book)), added)
        .toList();
  }

  private static Stream<Rule> rules(EntryChanged published, RuleBook book) {
    var pack = book.pack(published.ruleSet());
    if (published.list() == CreditList.SERIOUS) {
      return pack.on(MeasurePoints.LISTED).stream();
    }
    return Stream.of(
            pack.on(MeasurePoints.DETERMINED),
            pack.on(MeasurePoints.DETERMINED_FURTHER),
            book.find(MeasurePoints.ABNORMAL, published.from()))
        .flatMap(Optional::stream);
  }

  private Stream<OrderedMeasure> of(Rule rule, EntryChanged published, RuleBook book) {
    var measures =
        rule.measures().stream()
            .filter(each -> each.isApplied() && each.isOfGround(published.ground()))
            .toList();
    var conditional = measures.stream().anyMatch(each -> each.when() != null);
    var repeated = conditional ? repeats.of(published, rule, book).orElse(null) : null;
    return measures.stream().map(each -> OrderedMeasure.of(each, rule, repeated));
  }

  private List<ApplierDetails> appliers(EntryChanged published) {
    return catalogue.appliersOn(published.on()).stream()
        .filter(each -> each.authority().equals(published.authority()))
        .toList();
  }

  /** Those named; where nobody is, one that stands for whoever decided. */
  private static List<Optional<String>> departments(
      OrderedMeasure measure, List<ApplierDetails> appliers) {
    var named =
        appliers.stream()
            .filter(each -> each.measure().equals(measure.code()))
            .map(each -> Optional.of(each.department()))
            .toList();
    return named.isEmpty() ? List.of(Optional.empty()) : named;
  }
}
