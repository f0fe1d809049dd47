package org.ipplan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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
      confirmed by a published text. **Nothing asks it yet** says that the rule is kept and shown,
      and that no part of the product acts by it so far. `GoldenRulesTest` holds every rule against
      `golden.tsv`; `RulesHoldTest` changes each number that determinations and listings ask for,
      and sees a citing test fail.
      """;

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

  private String document() {
    var packs = ShippedPacks.book().packs();
    return Stream.concat(Stream.of(HEAD, people(packs)), packs.stream().map(this::table))
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
        + pack.rules().stream().map(this::row).collect(joining());
  }

  private String row(Rule rule) {
    var cells =
        Stream.of(
            rule.id() + (rule.status() == RuleStatus.CONFIRMED ? "" : " ?"),
            rule.article() == null ? "" : rule.article(),
            rule.textZh(),
            rule.textEn(),
            askedBy(rule),
            citations.of(rule.id()).stream().map(RuleCitations.Citation::text).collect(lines()));
    return cells.map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |\n"));
  }

  private String askedBy(Rule rule) {
    if (rule.enforcement() == Enforcement.PEOPLE) {
      return "people";
    }
    var users = uses.of(rule.point());
    return users.isEmpty() ? "**Nothing asks it yet**" : users.stream().collect(lines());
  }

  private static Collector<CharSequence, ?, String> lines() {
    return joining("<br>");
  }
}
