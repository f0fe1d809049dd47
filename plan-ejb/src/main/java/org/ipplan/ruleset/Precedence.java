package org.ipplan.ruleset;

import java.io.Serializable;
import java.util.List;

/**
 * That a pack prevails over another on points both speak on, and why.
 *
 * @param over family of the other pack
 */
public record Precedence(String over, List<String> points, String reasonZh, String reasonEn)
    implements Serializable {

  public Precedence {
    points = List.copyOf(points);
  }

  boolean decides(String point, RulePack other) {
    return over.equals(other.family()) && points.contains(point);
  }
}
