package org.ipplan.ruleset;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.ipplan.ruleset.RulePackProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Turns the JSON of a {@link RulePackFile} into a pack, noting whatever has the wrong form. */
final class PackReader {
  /** Of a pack or a family. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,59}");

  private static final Pattern RULE_ID = Pattern.compile("[A-Z]+[0-9]*(-?[0-9]+)?");
  private static final Pattern POINT = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");

  private final int edition;
  private final List<RulePackProblem> problems = new ArrayList<>();

  PackReader(int edition) {
    this.edition = edition;
  }

  RulePack read(JsonValue json) {
    var file =
        PackMembers.of(json, "", problems)
            .allow(
                "id",
                "family",
                "kind",
                "nameZh",
                "nameEn",
                "number",
                "authorityZh",
                "authorityEn",
                "effectiveFrom",
                "effectiveTo",
                "source",
                "precedence",
                "kept",
                "rules");
    var name = file.code("id", NAME);
    var id = RulePack.idOf(name, edition);
    var first = file.date("effectiveFrom");
    var pack =
        new RulePack(
            id,
            name,
            edition,
            file.code("family", NAME),
            file.choice("kind", RulePackKind.class),
            file.text("nameZh"),
            file.text("nameEn"),
            file.optionalText("number"),
            file.text("authorityZh"),
            file.text("authorityEn"),
            first,
            lastDay(file, first),
            file.optionalText("source"),
            file.list("precedence").stream().map(PackReader::precedence).toList(),
            file.list("kept").stream().map(PackReader::kept).toList(),
            rules(file, id));
    if (!problems.isEmpty()) {
      throw new RulePackFileException(problems);
    }
    return pack;
  }

  private static @Nullable LocalDate lastDay(PackMembers file, LocalDate first) {
    if (!file.has("effectiveTo")) {
      return null;
    }
    var last = file.date("effectiveTo");
    if (last.isBefore(first)) {
      file.note("effectiveTo", Kind.REVERSED, last.toString());
    }
    return last;
  }

  private static Precedence precedence(PackMembers each) {
    each.allow("over", "points", "reasonZh", "reasonEn");
    return new Precedence(
        each.code("over", NAME),
        each.texts("points"),
        each.text("reasonZh"),
        each.text("reasonEn"));
  }

  private static Kept kept(PackMembers each) {
    each.allow("points", "reasonZh", "reasonEn");
    return new Kept(each.texts("points"), each.text("reasonZh"), each.text("reasonEn"));
  }

  private static List<Rule> rules(PackMembers file, String ruleSet) {
    var listed = file.list("rules");
    if (listed.isEmpty()) {
      file.note("rules", Kind.EMPTY_LIST, "");
    }
    var points = new HashSet<String>();
    var rules = new ArrayList<Rule>();
    for (var each : listed) {
      var rule = rule(each, ruleSet);
      if (!points.add(rule.point())) {
        each.note("point", Kind.DUPLICATE, rule.point());
      }
      rules.add(rule);
    }
    return rules;
  }

  private static Rule rule(PackMembers each, String ruleSet) {
    return new Rule(
        ruleSet,
        each.code("id", RULE_ID),
        each.code("point", POINT),
        each.optionalText("article"),
        each.choice("status", RuleStatus.class),
        each.choice("enforced", Enforcement.class),
        each.text("textZh"),
        each.text("textEn"),
        ValueReader.read(each));
  }
}
