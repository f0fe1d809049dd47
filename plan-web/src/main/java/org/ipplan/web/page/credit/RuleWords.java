package org.ipplan.web.page.credit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.ruleset.Grade;
import org.ipplan.ruleset.Ground;
import org.ipplan.ruleset.Kept;
import org.ipplan.ruleset.PointEntry;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RuleValue;
import org.ipplan.shared.BusinessClock;
import org.ipplan.web.page.Reader;

/** What a rule gives, in the reader's words. */
@Named("ruleWords")
@RequestScoped
public class RuleWords {
  @Inject Reader reader;
  @Inject BusinessClock clock;

  /** One line, for terms and numbers; empty for lists and conditions. */
  public String line(Rule rule) {
    if (rule.value() instanceof RuleValue.OfTime time) {
      var unit = reader.text("rules.term." + time.term().unit(), time.term().value());
      return reader.text("rules.term", unit, reader.text("rules.purpose." + time.purpose()));
    }
    if (rule.value() instanceof RuleValue.OfNumber number) {
      return reader.text("rules.number." + number.unit(), number.number().toPlainString());
    }
    return "";
  }

  /** One line an entry, for lists; empty for the others. */
  public List<String> entries(Rule rule) {
    var value = rule.value();
    if (value instanceof RuleValue.OfGrounds of) {
      return of.grounds().stream().map(this::ground).toList();
    }
    if (value instanceof RuleValue.OfMeasures of) {
      return of.measures().stream()
          .map(
              m -> entry(m.code(), m.nameZh(), m.nameEn(), reader.either(m.basisZh(), m.basisEn())))
          .toList();
    }
    if (value instanceof RuleValue.OfItems of) {
      return of.items().stream().map(i -> reader.either(i.nameZh(), i.nameEn())).toList();
    }
    if (value instanceof RuleValue.OfGrades of) {
      return of.grades().stream().map(this::grade).toList();
    }
    return value instanceof RuleValue.OfPoints of
        ? of.points().stream().map(this::points).toList()
        : List.of();
  }

  /** From when to when a pack is in force. */
  public String days(RulePack pack) {
    var from = reader.date(pack.effectiveFrom());
    var to = pack.effectiveTo();
    return to == null
        ? reader.text("rules.days.open", from)
        : reader.text("rules.days", from, reader.date(to));
  }

  /** Whether a pack is in force on the business date: {@code NOW}, {@code LATER}, {@code OVER}. */
  public String phase(RulePack pack) {
    var today = clock.today();
    if (pack.isInForceOn(today)) {
      return "NOW";
    }
    return pack.effectiveFrom().isAfter(today) ? "LATER" : "OVER";
  }

  /** The article as law is cited; the words for none where there is none. */
  public String article(Rule rule) {
    return rule.article() == null
        ? reader.text("none")
        : reader.text("rules.article", rule.article());
  }

  private String ground(Ground ground) {
    var needed =
        Stream.concat(ground.documents().stream(), ground.proofs().stream())
            .map(code -> reader.text("rules.document." + code))
            .toList();
    return entry(
        ground.code(),
        ground.nameZh(),
        ground.nameEn(),
        String.join(reader.text("list.separator"), needed));
  }

  private String entry(String code, String zh, String en, String more) {
    return reader.text("rules.entry", code, reader.either(zh, en), more);
  }

  private String grade(Grade grade) {
    var key = grade.inclusive() ? "rules.grade.from" : "rules.grade.above";
    return reader.text(key, grade.code(), grade.bound().toPlainString());
  }

  private String points(PointEntry entry) {
    var points = entry.points() == null ? BigDecimal.ZERO : entry.points();
    var key = entry.points() == null ? "rules.points.open" : "rules.points." + entry.mode();
    return reader.text(key, reader.either(entry.nameZh(), entry.nameEn()), points.toPlainString());
  }

  /** Why nothing here acts by a rule of a pack; null where something does. */
  public Kept kept(RulePack pack, Rule rule) {
    return pack.keptOn(rule.point()).orElse(null);
  }
}
