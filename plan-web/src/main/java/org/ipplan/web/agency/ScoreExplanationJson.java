package org.ipplan.web.agency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.Standing;
import org.ipplan.ruleset.RuleStatus;
import org.jspecify.annotations.Nullable;

/**
 * A score with its working: {@code base} and the points of the lines that count give {@code sum};
 * the score is the sum, but not below {@code floor}.
 */
@Schema(name = "ScoreExplanation")
public record ScoreExplanationJson(
    AgencyKind kind,
    LocalDate on,
    Instant knownAt,
    BigDecimal base,
    List<LineJson> lines,
    BigDecimal sum,
    BigDecimal floor,
    BigDecimal score,
    String grade,
    List<AppliedJson> rules,
    List<String> ruleSets) {

  /**
   * An event's part.
   *
   * @param points with their sign
   * @param expiresOn first day it no longer counts
   * @param standing COUNTED, or why it does not count
   */
  @Schema(name = "ScoreLine")
  public record LineJson(
      UUID event,
      String entry,
      String nameZh,
      String nameEn,
      String act,
      LocalDate occurredOn,
      @Nullable LocalDate expiresOn,
      BigDecimal points,
      boolean counted,
      Standing standing,
      @Nullable AppliedJson rule) {
    static LineJson of(AgencyScore.Line line) {
      var rule = line.rule();
      return new LineJson(
          line.event(),
          line.entry(),
          line.nameZh(),
          line.nameEn(),
          line.act(),
          line.occurredOn(),
          line.expiresOn(),
          line.points(),
          line.counted(),
          line.standing(),
          rule == null ? null : AppliedJson.of(rule));
    }
  }

  /** A rule that was applied. */
  @Schema(name = "AppliedRule")
  public record AppliedJson(
      String id, String point, @Nullable String article, String ruleSet, RuleStatus status) {
    static AppliedJson of(AgencyScore.Applied rule) {
      return new AppliedJson(
          rule.id(), rule.point(), rule.article(), rule.ruleSet(), rule.status());
    }
  }

  static ScoreExplanationJson of(AgencyScore score) {
    return new ScoreExplanationJson(
        score.kind(),
        score.on(),
        score.knownAt(),
        score.base(),
        score.lines().stream().map(LineJson::of).toList(),
        score.sum(),
        score.floor(),
        score.score(),
        score.grade(),
        score.rules().stream().map(AppliedJson::of).toList(),
        score.ruleSets());
  }
}
