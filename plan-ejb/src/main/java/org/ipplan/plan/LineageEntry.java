package org.ipplan.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a year, a task of a later one, or both, and how they belong together.
 *
 * @param link null where there is none: what is new, or not settled yet
 * @param from task of the earlier year, null for what is new
 * @param to task of the later year, null for what was dropped or is not settled
 */
public record LineageEntry(
    Relation relation,
    @Nullable Link link,
    @Nullable Task from,
    @Nullable Task to,
    LeadChange leadChange)
    implements Serializable {

  /** How a comparison of two years files a task. */
  public enum Relation {
    CONTINUED,
    MERGED,
    SPLIT,
    DROPPED,
    /** A later task without a predecessor: derived, never stored. */
    NEW,
    /** The office has not said what became of the task, or where it comes from. */
    UNSETTLED;

    static Relation of(LineageKind kind) {
      return valueOf(kind.name());
    }
  }

  /** Whether the lead department is another one. */
  public enum LeadChange {
    SAME,
    /** Another name: the body of the earlier year was succeeded by that of the later. */
    SUCCEEDED,
    CHANGED,
    /** One of the two has no lead, or is not there. */
    UNKNOWN
  }

  /** What a link is scored by. */
  public enum Feature {
    TEXT,
    LEAD,
    PARTIES,
    CHAPTER
  }

  /**
   * A feature's part in the score.
   *
   * @param weight 0 to 1; the weights of a score add up to its highest possible value
   * @param value 0 to 1, null where it cannot be told: no language in common, no lead
   */
  public record Part(Feature feature, double weight, @Nullable Double value)
      implements Serializable {}

  /** A relation filed by a link. */
  public static LineageEntry linked(
      Link link, @Nullable Task from, @Nullable Task to, LeadChange leadChange) {
    return new LineageEntry(Relation.of(link.kind()), link, from, to, leadChange);
  }

  /**
   * @param byHand whether a person set it without a suggestion
   * @param score 0 to 1, null where it was set by hand
   * @param explanation how the score came about; empty where it was set by hand
   * @param settledBy sign-in name of who took the last step, null before the first
   */
  public record Link(
      UUID id,
      long version,
      LineageKind kind,
      LineageState state,
      boolean byHand,
      @Nullable Double score,
      List<Part> explanation,
      @Nullable String note,
      @Nullable String settledBy,
      @Nullable Instant settledAt)
      implements Serializable {
    public Link {
      explanation = List.copyOf(explanation);
    }
  }

  /**
   * A task as a comparison shows it; titles exist in the languages of its plan.
   *
   * @param lead null where nobody was named
   */
  public record Task(
      UUID id,
      int year,
      int number,
      @Nullable String titleZh,
      @Nullable String titleEn,
      @Nullable Lead lead,
      LocalDate dueOn)
      implements Serializable {}

  /** The department that leads, by its code and names. */
  public record Lead(String code, String nameZh, String nameEn) implements Serializable {}
}
