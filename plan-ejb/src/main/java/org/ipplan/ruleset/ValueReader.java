package org.ipplan.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ipplan.calendar.CalendarException;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.TermUnit;
import org.ipplan.ruleset.RulePackProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what a rule gives. */
final class ValueReader {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9_.+-]{0,59}");
  private static final List<String> VALUES =
      List.of("term", "number", "grounds", "measures", "items", "grades", "points");

  private ValueReader() {}

  static RuleValue read(PackMembers rule) {
    rule.allow(
        "id",
        "point",
        "article",
        "status",
        "enforced",
        "textZh",
        "textEn",
        "term",
        "number",
        "grounds",
        "measures",
        "items",
        "grades",
        "points");
    var given = VALUES.stream().filter(rule::has).toList();
    if (given.size() > 1) {
      rule.note(given.get(1), Kind.SEVERAL_VALUES, String.join(", ", given));
    }
    return given.isEmpty() ? new RuleValue.Stated() : value(given.get(0), rule);
  }

  private static RuleValue value(String name, PackMembers rule) {
    return switch (name) {
      case "term" -> term(rule.object(name).allow("value", "unit", "purpose"));
      case "number" -> number(rule.object(name).allow("value", "unit"));
      case "grounds" -> new RuleValue.OfGrounds(filled(rule, name, ValueReader::ground));
      case "measures" -> new RuleValue.OfMeasures(filled(rule, name, ValueReader::measure));
      case "items" -> new RuleValue.OfItems(list(rule, name, ValueReader::item));
      case "grades" -> new RuleValue.OfGrades(grades(rule));
      default -> new RuleValue.OfPoints(filled(rule, name, ValueReader::points));
    };
  }

  private static RuleValue term(PackMembers term) {
    var value = term.integer("value");
    var unit = term.choice("unit", TermUnit.class);
    var purpose = term.choice("purpose", TermPurpose.class);
    try {
      return new RuleValue.OfTime(new Term(value, unit), purpose);
    } catch (CalendarException e) {
      term.note("value", Kind.BAD_TERM, Integer.toString(unit.longest()));
      return new RuleValue.OfTime(new Term(1, unit), purpose);
    }
  }

  private static RuleValue number(PackMembers number) {
    return new RuleValue.OfNumber(number.decimal("value"), number.choice("unit", RuleUnit.class));
  }

  private static Ground ground(PackMembers each) {
    each.allow("code", "nameZh", "nameEn", "documents", "proofs");
    var documents = each.texts("documents");
    if (documents.isEmpty()) {
      each.note("documents", Kind.EMPTY_LIST, "");
    }
    return new Ground(
        code(each), each.text("nameZh"), each.text("nameEn"), documents, each.texts("proofs"));
  }

  private static Measure measure(PackMembers each) {
    each.allow(
        "code", "nameZh", "nameEn", "basisZh", "basisEn", "grounds", "grades", "when", "itemZh",
        "itemEn");
    return new Measure(
        code(each),
        each.text("nameZh"),
        each.text("nameEn"),
        each.text("basisZh"),
        each.text("basisEn"),
        each.texts("grounds"),
        each.texts("grades"),
        each.has("when") ? each.choice("when", Measure.Condition.class) : null,
        given(each, "itemZh", "itemEn"),
        given(each, "itemEn", "itemZh"));
  }

  /** A text of two that stand together or not at all. */
  private static @Nullable String given(PackMembers each, String name, String other) {
    return each.has(name) || each.has(other) ? each.text(name) : null;
  }

  private static RuleItem item(PackMembers each) {
    each.allow("code", "nameZh", "nameEn");
    return new RuleItem(code(each), each.text("nameZh"), each.text("nameEn"));
  }

  private static PointEntry points(PackMembers each) {
    each.allow("code", "nameZh", "nameEn", "points", "mode");
    return new PointEntry(
        code(each),
        each.text("nameZh"),
        each.text("nameEn"),
        each.has("points") ? each.decimal("points") : null,
        each.choice("mode", PointEntry.Mode.class));
  }

  private static List<Grade> grades(PackMembers rule) {
    var grades = filled(rule, "grades", ValueReader::grade);
    for (int i = 1; i < grades.size(); i++) {
      if (grades.get(i).bound().compareTo(grades.get(i - 1).bound()) > 0) {
        rule.note("grades/" + i, Kind.GRADES_ORDER, grades.get(i).code());
      }
    }
    return grades;
  }

  private static Grade grade(PackMembers each) {
    each.allow("code", "from", "above");
    if (each.has("from") && each.has("above")) {
      each.note("above", Kind.SEVERAL_VALUES, "from, above");
    }
    var inclusive = !each.has("above");
    return new Grade(code(each), each.decimal(inclusive ? "from" : "above"), inclusive);
  }

  private static String code(PackMembers each) {
    return each.code("code", CODE);
  }

  private static <T> List<T> filled(
      PackMembers rule, String name, Function<PackMembers, T> reader) {
    var all = list(rule, name, reader);
    if (all.isEmpty()) {
      rule.note(name, Kind.EMPTY_LIST, "");
    }
    return all;
  }

  /** Codes of one list differ. */
  private static <T> List<T> list(PackMembers rule, String name, Function<PackMembers, T> reader) {
    var entries = rule.list(name);
    var codes = new HashSet<String>();
    for (var each : entries) {
      var code = each.codeIfAny();
      if (!code.isEmpty() && !codes.add(code)) {
        each.note("code", Kind.DUPLICATE, code);
      }
    }
    return entries.stream().map(reader).toList();
  }
}
