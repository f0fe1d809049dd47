package org.ipplan.web.ruleset;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.TermUnit;
import org.ipplan.ruleset.Enforcement;
import org.ipplan.ruleset.Measure;
import org.ipplan.ruleset.Measure.Condition;
import org.ipplan.ruleset.PointEntry;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleStatus;
import org.ipplan.ruleset.RuleUnit;
import org.ipplan.ruleset.RuleValue;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says on one point, member for member as in its file. One of the values is there, or
 * none where the text states a condition.
 */
@Schema(name = "Rule")
public record RuleJson(
    String id,
    String point,
    @Nullable String article,
    RuleStatus status,
    Enforcement enforced,
    String textZh,
    String textEn,
    @Nullable TermJson term,
    @Nullable NumberJson number,
    @Nullable List<GroundJson> grounds,
    @Nullable List<MeasureJson> measures,
    @Nullable List<ItemJson> items,
    @Nullable List<GradeJson> grades,
    @Nullable List<PointJson> points) {

  /** A length of time, and whether its end rolls to a working day (ACT) or not (EFFECT). */
  @Schema(name = "RuleTerm")
  public record TermJson(int value, TermUnit unit, TermPurpose purpose) {}

  /** A plain number. */
  @Schema(name = "RuleNumber")
  public record NumberJson(BigDecimal value, RuleUnit unit) {}

  /** A ground, the documents of which it needs one, and the proofs it needs all of. */
  @Schema(name = "RuleGround")
  public record GroundJson(
      String code, String nameZh, String nameEn, List<String> documents, List<String> proofs) {}

  /** A measure with its legal basis, and what it follows from where that is not the whole list. */
  @Schema(name = "RuleMeasure")
  public record MeasureJson(
      String code,
      String nameZh,
      String nameEn,
      String basisZh,
      String basisEn,
      @Nullable List<String> grounds,
      @Nullable List<String> grades,
      @Nullable Condition when,
      @Nullable String itemZh,
      @Nullable String itemEn) {
    static MeasureJson of(Measure measure) {
      return new MeasureJson(
          measure.code(),
          measure.nameZh(),
          measure.nameEn(),
          measure.basisZh(),
          measure.basisEn(),
          given(measure.grounds()),
          given(measure.grades()),
          measure.when(),
          measure.itemZh(),
          measure.itemEn());
    }

    private static @Nullable List<String> given(List<String> codes) {
      return codes.isEmpty() ? null : codes;
    }
  }

  /** An entry of a list. */
  @Schema(name = "RuleItem")
  public record ItemJson(String code, String nameZh, String nameEn) {}

  /** A grade and its least score: {@code from} has it, {@code above} does not. */
  @Schema(name = "RuleGrade")
  public record GradeJson(String code, @Nullable BigDecimal from, @Nullable BigDecimal above) {}

  /** Points; absent where the text names no figure. */
  @Schema(name = "RulePoint")
  public record PointJson(
      String code,
      String nameZh,
      String nameEn,
      @Nullable BigDecimal points,
      PointEntry.Mode mode) {}

  static RuleJson of(Rule rule) {
    var value = rule.value();
    return new RuleJson(
        rule.id(),
        rule.point(),
        rule.article(),
        rule.status(),
        rule.enforcement(),
        rule.textZh(),
        rule.textEn(),
        value instanceof RuleValue.OfTime time
            ? new TermJson(time.term().value(), time.term().unit(), time.purpose())
            : null,
        value instanceof RuleValue.OfNumber of ? new NumberJson(of.number(), of.unit()) : null,
        value instanceof RuleValue.OfGrounds of ? grounds(of) : null,
        value instanceof RuleValue.OfMeasures of ? measures(of) : null,
        value instanceof RuleValue.OfItems of ? items(of) : null,
        value instanceof RuleValue.OfGrades of ? grades(of) : null,
        value instanceof RuleValue.OfPoints of ? points(of) : null);
  }

  private static List<GroundJson> grounds(RuleValue.OfGrounds value) {
    return value.grounds().stream()
        .map(g -> new GroundJson(g.code(), g.nameZh(), g.nameEn(), g.documents(), g.proofs()))
        .toList();
  }

  private static List<MeasureJson> measures(RuleValue.OfMeasures value) {
    return value.measures().stream().map(MeasureJson::of).toList();
  }

  private static List<ItemJson> items(RuleValue.OfItems value) {
    return value.items().stream()
        .map(item -> new ItemJson(item.code(), item.nameZh(), item.nameEn()))
        .toList();
  }

  private static List<GradeJson> grades(RuleValue.OfGrades value) {
    return value.grades().stream()
        .map(
            g ->
                new GradeJson(
                    g.code(), g.inclusive() ? g.bound() : null, g.inclusive() ? null : g.bound()))
        .toList();
  }

  private static List<PointJson> points(RuleValue.OfPoints value) {
    return value.points().stream()
        .map(p -> new PointJson(p.code(), p.nameZh(), p.nameEn(), p.points(), p.mode()))
        .toList();
  }
}
