package org.ipplan.ruleset;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition would change, were it confirmed now.
 *
 * @param pack as the file says it
 * @param points whose rule differs from the edition before it, or that come or go
 * @param moves dates of open cases that would move
 */
public record RuleSetPreview(RulePack pack, List<ChangedPoint> points, List<RuleDateMove> moves)
    implements Serializable {

  public RuleSetPreview {
    points = List.copyOf(points);
    moves = List.copyOf(moves);
  }

  /**
   * @param now null where the edition before is silent
   * @param then null where the new one is
   */
  public record ChangedPoint(String point, @Nullable Rule now, @Nullable Rule then)
      implements Serializable {}
}
