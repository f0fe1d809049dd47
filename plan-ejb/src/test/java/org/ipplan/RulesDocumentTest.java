package org.ipplan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.ipplan.ruleset.Enforcement;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RuleStatus;
import org.ipplan.ruleset.ShippedPacks;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/rules.md} from the packs, the code and the tests; fails when it is stale. */
class RulesDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");

  private static final String HEAD =
      """
      # Rules

      Written from the rule packs, the code and the tests by `RulesDocumentTest`; do not edit by
      hand. After a change of a pack, a class that asks a rule or a test that cites one, write it
      anew:

          mvn -pl plan-ejb test -Dtest=RulesDocumentTest -Dplan.docs.write=true

      One table for each pack that comes with the product, one row for each of its rules: what it
      says, which classes ask it, which tests cite it by its id in their name. `?` marks what is not
      confirmed by a published text. *Kept* says that the rule is kept and shown, that nothing acts
      by it, and why; the packs say so themselves. **Nothing asks it yet** is left for measures and
      for passing things on. `GoldenRulesTest` holds every rule against `golden.tsv`. `RulesHoldTest`
      changes every rule of C, S, AG and AF that is asked, in every way it can read otherwise: a
      number, an entry of a list taken out, a document taken out of a ground, a condition taken out;
      and every number of the others. One of the tests that cite the rule has to fail each time.
      """;

  private static final List<String> WORKED_CASES =
      List.of("W1", "W3", "W5", "W7", "W9", "W11", "W13", "W14");

  /** Whoever applies measures and passes entries on asks for the rest. */
  private static final Pattern LEFT = Pattern.compile(".*measures.*|abnormal\\.repeat\\.period");

  private static final Pattern OF_THE_DOMAIN = Pattern.compile("(?:C|S|AG|AF)\\d+");

  private final RuleUses uses = new RuleUses();
  private final RuleCitations citations = new RuleCitations();

  @Test
  void theDocumentIsThatOfThePacksTheCodeAndTheTests() throws IOException {
    var written = document();
    if (Boolean.getBoolean("plan.docs.write")) {
      Files.writeString(DOCUMENT, written);
    }

    assertThat(DOCUMENT)
        .as("stale; refresh it with -Dtest=RulesDocumentTest -Dplan.docs.write=true")
        .hasContent(written);
  }

  @Test
  void everyRuleOfTheDomainIsAskedAndTestedOrSaysWhyNot() {
    assertThat(ShippedPacks.book().packs().stream().flatMap(this::unexplained)).isEmpty();
  }

  private Stream<String> unexplained(RulePack pack) {
    return pack.rules().stream()
        .filter(rule -> OF_THE_DOMAIN.matcher(rule.id()).matches())
        .filter(rule -> rule.enforcement() != Enforcement.PEOPLE)
        .filter(rule -> pack.keptOn(rule.point()).isEmpty())
        .filter(rule -> uses.of(rule.point()).isEmpty() || citations.of(rule.id()).isEmpty())
        .filter(rule -> !LEFT.matcher(rule.point()).matches())
        .map(rule -> rule.id() + " " + rule.point());
  }

  @Test
  void everyWorkedCaseHasATest() {
    assertThat(WORKED_CASES).allSatisfy(id -> assertThat(citations.of(id)).as(id).isNotEmpty());
  }

  private String document() {
    var packs = ShippedPacks.book().packs();
    return Stream.concat(
            Stream.of(HEAD, people(packs), workedCases()), packs.stream().map(this::table))
        .collect(joining("\n"));
  }

  private static String people(Collection<RulePack> packs) {
    return "## What no software can hold\n\n"
        + packs.stream()
            .flatMap(pack -> pack.rules().stream())
            .filter(rule -> rule.enforcement() == Enforcement.PEOPLE)
            .map(rule -> "- " + rule.id() + " (" + rule.ruleSet() + "): " + rule.textEn() + "\n")
            .collect(joining());
  }

  private String workedCases() {
    return "## Worked cases\n\n| Case | Tests |\n|---|---|\n"
        + WORKED_CASES.stream()
            .map(id -> "| " + id + " | " + tests(id) + " |\n")
            .collect(joining());
  }

  private String tests(String id) {
    return citations.of(id).stream().map(RuleCitations.Citation::text).collect(lines());
  }

  private String table(RulePack pack) {
    return "## "
        + pack.nameZh()
        + "\n\n"
        + pack.nameEn()
        + ". `"
        + pack.ruleSet()
        + "`, in force from "
        + pack.effectiveFrom()
        + (pack.effectiveTo() == null ? "" : " to " + pack.effectiveTo())
        + ".\n\n| Rule | Art. | 内容 | What it says | Asked by | Tests |\n|---|---|---|---|---|---|\n"
        + pack.rules().stream().map(rule -> row(rule, pack)).collect(joining());
  }

  private String row(Rule rule, RulePack pack) {
    var cells =
        Stream.of(
            rule.id() + (rule.status() == RuleStatus.CONFIRMED ? "" : " ?"),
            rule.article() == null ? "" : rule.article(),
            rule.textZh(),
            rule.textEn(),
            askedBy(rule, pack),
            tests(rule.id()));
    return cells.map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |\n"));
  }

  private String askedBy(Rule rule, RulePack pack) {
    if (rule.enforcement() == Enforcement.PEOPLE) {
      return "people";
    }
    var kept = pack.keptOn(rule.point());
    if (kept.isPresent()) {
      return "*Kept*: " + kept.get().reasonEn();
    }
    var users = uses.of(rule.point());
    return users.isEmpty() ? "**Nothing asks it yet**" : users.stream().collect(lines());
  }

  private static Collector<CharSequence, ?, String> lines() {
    return joining("<br>");
  }
}
