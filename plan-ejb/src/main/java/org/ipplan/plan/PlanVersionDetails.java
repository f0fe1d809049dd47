package org.ipplan.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a year's plan. Titles exist in the languages of the text: at least one of the two.
 *
 * @param version for optimistic locking
 * @param number of the version within the year, from 1
 * @param sample whether it is the sample year the product ships
 */
public record PlanVersionDetails(
    long version,
    int year,
    int number,
    PlanState state,
    boolean sample,
    @Nullable String titleZh,
    @Nullable String titleEn,
    int tasks,
    String importedBy,
    Instant importedAt,
    @Nullable String publishedBy,
    @Nullable Instant publishedAt,
    List<Heading> headings)
    implements Serializable {

  public PlanVersionDetails {
    headings = List.copyOf(headings);
  }

  /** The same version with its headings. */
  public PlanVersionDetails withHeadings(List<Heading> titles) {
    return new PlanVersionDetails(
        version,
        year,
        number,
        state,
        sample,
        titleZh,
        titleEn,
        tasks,
        importedBy,
        importedAt,
        publishedBy,
        publishedAt,
        titles);
  }

  /** A chapter, or a section of one; {@code section} is null for the chapter itself. */
  public record Heading(
      int chapter, @Nullable Integer section, @Nullable String titleZh, @Nullable String titleEn)
      implements Serializable {}
}
