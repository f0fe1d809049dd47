package org.ipplan.web.agency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.AgencyScoreService.GradeMeasure;
import org.ipplan.ruleset.RuleStatus;

/**
 * A score.
 *
 * @param knownAt what was recorded until then is regarded
 * @param ruleSets ids of the rule sets it rests on
 * @param unconfirmed ids of rules it rests on that are not confirmed
 * @param measures that follow from the grade, by the rules of the day
 */
@Schema(name = "AgencyScore")
public record AgencyScoreJson(
    String code,
    AgencyKind kind,
    LocalDate on,
    Instant knownAt,
    BigDecimal score,
    String grade,
    List<String> ruleSets,
    List<String> unconfirmed,
    List<GradeMeasureJson> measures) {

  /** A measure of the grade with its legal basis. */
  @Schema(name = "GradeMeasure")
  public record GradeMeasureJson(
      String code,
      String nameZh,
      String nameEn,
      String basisZh,
      String basisEn,
      String ruleSet,
      String rule,
      RuleStatus status) {
    static GradeMeasureJson of(GradeMeasure of) {
      var measure = of.measure();
      return new GradeMeasureJson(
          measure.code(),
          measure.nameZh(),
          measure.nameEn(),
          measure.basisZh(),
          measure.basisEn(),
          of.rule().ruleSet(),
          of.rule().id(),
          of.rule().status());
    }
  }

  static AgencyScoreJson of(String code, AgencyScore score, List<GradeMeasure> measures) {
    return new AgencyScoreJson(
        code,
        score.kind(),
        score.on(),
        score.knownAt(),
        score.score(),
        score.grade(),
        score.ruleSets(),
        score.unconfirmed().stream().map(AgencyScore.Applied::id).distinct().toList(),
        measures.stream().map(GradeMeasureJson::of).toList());
  }
}
