package org.ipplan.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an annual report.
 *
 * @param edition counts within the year, from 1
 * @param current whether it is the one that is read where none is named: the last published, or for
 *     the office the last of all where none is
 * @param recordsOn the day whose records it tells of
 * @param composedBy who composed it last; null for readers that are systems, as are the other names
 * @param submittedAt last, null before
 * @param approvedAt null before
 * @param publishedOn null before
 * @param reason of the return or the withdrawal, whichever was last
 * @param sha256 of the content as it was approved, null before
 */
public record AnnualReportDetails(
    UUID id,
    long version,
    int year,
    int edition,
    AnnualReportState state,
    boolean current,
    LocalDate recordsOn,
    @Nullable String composedBy,
    Instant composedAt,
    @Nullable String submittedBy,
    @Nullable Instant submittedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable LocalDate publishedOn,
    @Nullable String reason,
    @Nullable String sha256)
    implements Serializable {

  /**
   * An edition with all it says.
   *
   * @param texts of the office as they were written, to be written anew; empty for others
   * @param moved by the last composing, against the one before; empty for others than the office
   *     and leaders
   */
  public record Whole(
      AnnualReportDetails edition,
      ReportContent content,
      List<OwnText> texts,
      List<MovedFigure> moved)
      implements Serializable {
    public Whole {
      texts = List.copyOf(texts);
      moved = List.copyOf(moved);
    }
  }
}
