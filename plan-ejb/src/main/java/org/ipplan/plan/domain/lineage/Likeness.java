package org.ipplan.plan.domain.lineage;

import java.util.List;
import java.util.stream.Stream;
import org.ipplan.plan.LineageEntry.Feature;
import org.ipplan.plan.LineageEntry.Part;
import org.jspecify.annotations.Nullable;

/**
 * How alike two tasks are, feature by feature.
 *
 * <p>With a language in common the text decides; without one the score says no more than "same
 * department, same place", and stays below one half.
 *
 * @param text null where the two have no language in common
 * @param lead 1 for the same body, one half where one's lead takes part in the other; null where
 *     one of the two has none
 * @param parties bodies in common over bodies of either; null where one of the two has none
 * @param chapter how alike the headings are, 1 or 0 by their numbers where no language is common;
 *     null where one of the two has none
 */
public record Likeness(
    @Nullable Double text,
    @Nullable Double lead,
    @Nullable Double parties,
    @Nullable Double chapter) {

  private static final double TEXT = 0.6;
  private static final double LEAD = 0.2;
  private static final double PARTIES = 0.12;
  private static final double CHAPTER = 0.08;

  /** 0 to 1; what cannot be told counts nothing. */
  public double score() {
    return parts().stream().mapToDouble(Likeness::points).sum();
  }

  /** The features with their weights, the heaviest first. */
  public List<Part> parts() {
    return Stream.of(
            new Part(Feature.TEXT, TEXT, text),
            new Part(Feature.LEAD, LEAD, lead),
            new Part(Feature.PARTIES, PARTIES, parties),
            new Part(Feature.CHAPTER, CHAPTER, chapter))
        .toList();
  }

  private static double points(Part part) {
    var value = part.value();
    return value == null ? 0 : part.weight() * value;
  }
}
