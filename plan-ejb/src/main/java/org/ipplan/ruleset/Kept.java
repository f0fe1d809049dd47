package org.ipplan.ruleset;

import java.io.Serializable;
import java.util.List;

/** Points on which the product does not act, though it keeps and shows the rules, and why. */
public record Kept(List<String> points, String reasonZh, String reasonEn) implements Serializable {
  public Kept {
    points = List.copyOf(points);
  }
}
