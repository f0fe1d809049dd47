package org.ipplan.web.plan;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.PlanState;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A version of a year's plan.
 *
 * @param version its number within the year, from 1
 * @param sample whether it is the sample year the product ships
 * @param tasks how many it has
 * @param chapters absent in lists
 * @param href the version's own path from the base
 */
@Schema(name = "Plan")
public record PlanJson(
    int year,
    int version,
    PlanState state,
    boolean sample,
    @Nullable String title,
    int tasks,
    String importedBy,
    Instant importedAt,
    @Nullable String publishedBy,
    @Nullable Instant publishedAt,
    @Nullable List<ChapterJson> chapters,
    String href) {

  static PlanJson of(PlanVersionDetails plan, Language language) {
    return of(plan, ChapterJson.of(plan.headings(), language), language);
  }

  /** The version as lists show it. */
  static PlanJson summary(PlanVersionDetails plan, Language language) {
    return of(plan, null, language);
  }

  /** The path of a version from the base. */
  static String href(int year, int number) {
    return "/plans/" + year + "/versions/" + number;
  }

  private static PlanJson of(
      PlanVersionDetails plan, @Nullable List<ChapterJson> chapters, Language language) {
    return new PlanJson(
        plan.year(),
        plan.number(),
        plan.state(),
        plan.sample(),
        language.of(plan.titleZh(), plan.titleEn()),
        plan.tasks(),
        plan.importedBy(),
        plan.importedAt(),
        plan.publishedBy(),
        plan.publishedAt(),
        chapters,
        href(plan.year(), plan.number()));
  }
}
