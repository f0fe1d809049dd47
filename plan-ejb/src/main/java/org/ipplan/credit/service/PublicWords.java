package org.ipplan.credit.service;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.PublicEntry;
import org.ipplan.credit.PublicRemedy;
import org.ipplan.credit.domain.Points;
import org.ipplan.ruleset.Citation;
import org.ipplan.ruleset.Ground;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RuleValue;

/** Says in words what an entry keeps as codes: its ground by its rules, the remedies by today's. */
final class PublicWords {
  private final RuleBook book;
  private final List<PublicRemedy> objection;
  private final List<PublicRemedy> repair;
  private final List<PublicRemedy> objectionToListing;
  private final List<PublicRemedy> removal;

  PublicWords(RuleBook book, LocalDate today) {
    this.book = book;
    objection = remedies(today, Points.OBJECTION);
    repair = remedies(today, Points.REPAIR_MINIMUM, Points.REPAIR_DECISION);
    objectionToListing = remedies(today, "serious.remedies");
    removal = remedies(today, "serious.removal.minimum", "serious.removal.decision.term");
  }

  PublicEntry entry(Tuple row) {
    var list = CreditList.valueOf(row.get("list", String.class));
    var ruleSet = row.get("rule_set", String.class);
    var code = row.get("ground", String.class);
    var ground = ground(ruleSet, code);
    return new PublicEntry(
        row.get("id", UUID.class),
        list,
        row.get("code", String.class),
        row.get("name", String.class),
        code,
        ground.of().nameZh(),
        ground.of().nameEn(),
        ground.basis(),
        ruleSet,
        row.get("decision_number", String.class),
        row.get("authority", String.class),
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        row.get("valid_from", LocalDate.class),
        row.get("valid_to", LocalDate.class),
        row.get("published_on", LocalDate.class),
        list == CreditList.DISHONESTY ? objection : objectionToListing,
        list == CreditList.DISHONESTY ? repair : removal);
  }

  private record Found(Ground of, Citation basis) {}

  /** By the rule set of the decision, else by whichever pack has the ground. */
  private Found ground(String ruleSet, String code) {
    return Stream.concat(Stream.of(book.pack(ruleSet)), book.packs().stream())
        .flatMap(pack -> grounds(pack, code))
        .findFirst()
        .orElseGet(
            () ->
                new Found(
                    new Ground(code, code, code, List.of(), List.of()), book.cite(List.of())));
  }

  private Stream<Found> grounds(RulePack pack, String code) {
    return pack.rules().stream()
        .filter(rule -> rule.value() instanceof RuleValue.OfGrounds)
        .flatMap(rule -> rule.ground(code).map(of -> new Found(of, book.cite(rule))).stream());
  }

  private List<PublicRemedy> remedies(LocalDate today, String... points) {
    return Stream.of(points)
        .flatMap(point -> book.find(point, today).stream())
        .map(this::remedy)
        .toList();
  }

  private PublicRemedy remedy(Rule rule) {
    return new PublicRemedy(
        rule.textZh(), rule.textEn(), rule.article(), rule.ruleSet(), book.cite(rule));
  }
}
