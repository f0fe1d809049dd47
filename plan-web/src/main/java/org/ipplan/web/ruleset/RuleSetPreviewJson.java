package org.ipplan.web.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.ruleset.RuleDateMove;
import org.ipplan.ruleset.RuleSetPreview;
import org.jspecify.annotations.Nullable;

/**
 * What an edition would change, were it confirmed now.
 *
 * @param id it would have
 * @param points whose rule differs from the edition before
 * @param items dates of open cases that would move
 */
@Schema(name = "RuleSetPreview")
public record RuleSetPreviewJson(String id, List<ChangedPoint> points, List<Move> items) {

  /**
   * @param now absent where the edition before is silent
   * @param then absent where the new one is
   */
  @Schema(name = "ChangedRule")
  public record ChangedPoint(String point, @Nullable RuleJson now, @Nullable RuleJson then) {
    static ChangedPoint of(RuleSetPreview.ChangedPoint each) {
      var now = each.now();
      var then = each.then();
      return new ChangedPoint(
          each.point(),
          now == null ? null : RuleJson.of(now),
          then == null ? null : RuleJson.of(then));
    }
  }

  /** A date that would move. */
  @Schema(name = "RuleDateMove")
  public record Move(
      String point, String objectType, UUID id, String title, LocalDate nowOn, LocalDate thenOn) {
    static Move of(RuleDateMove move) {
      return new Move(
          move.point(),
          move.objectType(),
          move.object(),
          move.title(),
          move.nowOn(),
          move.thenOn());
    }
  }

  static RuleSetPreviewJson of(RuleSetPreview preview) {
    return new RuleSetPreviewJson(
        preview.pack().ruleSet(),
        preview.points().stream().map(ChangedPoint::of).toList(),
        preview.moves().stream().map(Move::of).toList());
  }
}
