package org.ipplan.measure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipplan.measure.ApplierDetails;
import org.ipplan.measure.CatalogueEntry;
import org.ipplan.measure.CatalogueEntry.Scope;
import org.ipplan.measure.MeasureDetails;
import org.ipplan.measure.MeasureState;
import org.ipplan.measure.domain.AddedMeasure;
import org.ipplan.measure.domain.Applier;
import org.ipplan.measure.domain.MeasurePoints;
import org.ipplan.measure.domain.OrderedMeasure;
import org.ipplan.ruleset.Measure;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleValue;

/** Puts together what the packs and the offices say on a day. */
@Dependent
public class Catalogue {
  private static final String HELD =
      "d.decided.state in :held and d.decided.validFrom <= :on"
          + " and (d.decided.validTo is null or d.decided.validTo > :on)";

  private static final Set<MeasureState> COUNTS =
      Set.of(MeasureState.CONFIRMED, MeasureState.ENDED);

  @Inject EntityManager entityManager;

  List<CatalogueEntry> on(LocalDate day, RuleBook book) {
    var appliers = appliersOn(day);
    var all = new ArrayList<CatalogueEntry>();
    book.packs().stream()
        .filter(pack -> pack.isInForceOn(day))
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.value() instanceof RuleValue.OfMeasures && prevails(rule, day, book))
        .forEach(rule -> scope(rule).ifPresent(s -> all.addAll(entries(rule, s, appliers))));
    addedOn(day).forEach(added -> all.add(entry(added.details(), appliers)));
    all.sort(Comparator.comparing(CatalogueEntry::scope));
    return all;
  }

  private static boolean prevails(Rule rule, LocalDate day, RuleBook book) {
    return book.find(rule.point(), day).filter(rule::equals).isPresent();
  }

  private static Optional<Scope> scope(Rule rule) {
    return switch (rule.point()) {
      case MeasurePoints.DETERMINED, MeasurePoints.DETERMINED_FURTHER, MeasurePoints.ABNORMAL ->
          Optional.of(Scope.DISHONESTY);
      case MeasurePoints.LISTED -> Optional.of(Scope.SERIOUS);
      default -> rule.point().startsWith("agency.") ? Optional.of(Scope.AGENCY) : Optional.empty();
    };
  }

  private static List<CatalogueEntry> entries(
      Rule rule, Scope scope, List<ApplierDetails> appliers) {
    return rule.measures().stream().map(each -> entry(each, rule, scope, appliers)).toList();
  }

  private static CatalogueEntry entry(
      Measure measure, Rule rule, Scope scope, List<ApplierDetails> appliers) {
    return new CatalogueEntry(
        measure.code(),
        measure.nameZh(),
        measure.nameEn(),
        scope,
        measure.grounds(),
        measure.grades(),
        measure.when(),
        measure.basisZh(),
        measure.basisEn(),
        rule.article(),
        measure.itemZh(),
        measure.itemEn(),
        rule.ruleSet(),
        rule.id(),
        rule.status(),
        null,
        of(measure.code(), appliers));
  }

  private static CatalogueEntry entry(MeasureDetails added, List<ApplierDetails> appliers) {
    var ground = added.ground();
    return new CatalogueEntry(
        added.code(),
        added.nameZh(),
        added.nameEn(),
        Scope.valueOf(added.list().name()),
        ground == null ? List.of() : List.of(ground),
        List.of(),
        null,
        OrderedMeasure.basis(added),
        null,
        added.article(),
        added.item(),
        null,
        null,
        null,
        null,
        added,
        of(added.code(), appliers));
  }

  private static List<ApplierDetails> of(String code, List<ApplierDetails> appliers) {
    return appliers.stream().filter(each -> each.measure().equals(code)).toList();
  }

  /** What offices added and holds on a day, by its code. */
  Stream<AddedMeasure> addedOn(LocalDate day) {
    return entityManager
        .createQuery(
            "select d from AddedMeasure d where " + HELD + " order by d.decided.proposedAt, d.code",
            AddedMeasure.class)
        .setParameter("held", COUNTS)
        .setParameter("on", day)
        .getResultStream();
  }

  List<ApplierDetails> appliersOn(LocalDate day) {
    return entityManager
        .createQuery(
            "select d from Applier d where " + HELD + " order by d.measure, d.department",
            Applier.class)
        .setParameter("held", COUNTS)
        .setParameter("on", day)
        .getResultStream()
        .map(Applier::details)
        .toList();
  }
}
