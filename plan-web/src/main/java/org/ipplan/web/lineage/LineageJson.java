package org.ipplan.web.lineage;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageEntry.LeadChange;
import org.ipplan.plan.LineageEntry.Relation;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageState;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A task of a year, a task of a later one, or both, and how they belong together.
 *
 * @param from null for what is new
 * @param to null for what was dropped or is not settled
 * @param leadChanged whether another body leads; a body that succeeded the former is no other
 * @param leadSucceeded whether the former lead was succeeded by the one that leads now
 * @param link absent where there is none
 */
@Schema(name = "Lineage")
public record LineageJson(
    Relation relation,
    @JsonbNillable @Schema(nullable = true) @Nullable Task from,
    @JsonbNillable @Schema(nullable = true) @Nullable Task to,
    boolean leadChanged,
    boolean leadSucceeded,
    @Nullable Link link) {

  public static LineageJson of(LineageEntry entry, Language language) {
    return new LineageJson(
        entry.relation(),
        Task.of(entry.from(), language),
        Task.of(entry.to(), language),
        entry.leadChange() == LeadChange.CHANGED,
        entry.leadChange() == LeadChange.SUCCEEDED,
        Link.of(entry.link()));
  }

  /** The key that tells entries of a comparison apart. */
  static Object key(LineageEntry entry) {
    var link = entry.link();
    if (link != null) {
      return link.id();
    }
    var task = entry.from() == null ? entry.to() : entry.from();
    return task == null ? "" : task.id();
  }

  /**
   * A task of one of the years.
   *
   * @param lead null where nobody was named
   */
  @Schema(name = "LineageTask")
  public record Task(
      UUID id,
      int year,
      int number,
      @Nullable String title,
      @JsonbNillable @Schema(nullable = true) @Nullable Lead lead,
      LocalDate dueOn,
      String href) {

    static @Nullable Task of(LineageEntry.@Nullable Task task, Language language) {
      return task == null
          ? null
          : new Task(
              task.id(),
              task.year(),
              task.number(),
              language.of(task.titleZh(), task.titleEn()),
              Lead.of(task.lead(), language),
              task.dueOn(),
              "/tasks/" + task.id());
    }
  }

  /** The department that leads. */
  @Schema(name = "LineageLead")
  public record Lead(String code, @Nullable String name) {
    static @Nullable Lead of(LineageEntry.@Nullable Lead lead, Language language) {
      return lead == null ? null : new Lead(lead.code(), language.of(lead.nameZh(), lead.nameEn()));
    }
  }

  /**
   * What joins them.
   *
   * @param score 0 to 1, absent where it was set by hand
   * @param explanation how the score came about, absent where there is none
   * @param settledBy sign-in name of who took the last step, absent before the first
   */
  @Schema(name = "LineageLink")
  public record Link(
      UUID id,
      LineageKind kind,
      LineageState state,
      boolean byHand,
      @Nullable Double score,
      @Nullable List<Part> explanation,
      @Nullable String note,
      @Nullable String settledBy,
      @Nullable Instant settledAt,
      String href) {

    static @Nullable Link of(LineageEntry.@Nullable Link link) {
      return link == null
          ? null
          : new Link(
              link.id(),
              link.kind(),
              link.state(),
              link.byHand(),
              rounded(link.score()),
              link.explanation().isEmpty()
                  ? null
                  : link.explanation().stream().map(Part::of).toList(),
              link.note(),
              link.settledBy(),
              link.settledAt(),
              "/lineage/" + link.id());
    }
  }

  /**
   * A feature's part in the score.
   *
   * @param feature {@code text}, {@code lead}, {@code parties}, {@code chapter}
   * @param value 0 to 1, null where it cannot be told: no language in common, no lead
   */
  @Schema(name = "LineagePart")
  public record Part(
      String feature,
      double weight,
      @JsonbNillable @Schema(nullable = true) @Nullable Double value) {
    static Part of(LineageEntry.Part part) {
      return new Part(
          part.feature().name().toLowerCase(Locale.ROOT), part.weight(), rounded(part.value()));
    }
  }

  private static @Nullable Double rounded(@Nullable Double value) {
    return value == null ? null : Double.valueOf(Math.round(value * 1000) / 1000.0);
  }
}
