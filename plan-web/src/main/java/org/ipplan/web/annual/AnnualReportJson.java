package org.ipplan.web.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.AnnualReportState;
import org.ipplan.report.ReportText;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an annual report.
 *
 * @param edition counts within the year
 * @param current whether it is read where no edition is named
 * @param recordsOn the day whose records it tells of
 * @param composedBy absent for systems, as are the other names
 * @param reason of the return or the withdrawal, whichever was last; for the office and leaders
 * @param sha256 of its content as it was approved, absent before
 * @param chapters absent in lists
 * @param moved by the last composing; for the office and leaders, absent in lists
 */
@Schema(name = "AnnualReport")
public record AnnualReportJson(
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
    @Nullable String sha256,
    @Nullable Integer references,
    @Nullable List<AnnualReportChapterJson> chapters,
    @Nullable List<MovedFigureJson> moved,
    String href) {

  static AnnualReportJson of(AnnualReportDetails of) {
    return of(of, null, null, null);
  }

  static AnnualReportJson of(AnnualReportDetails.Whole whole, Language language) {
    var content = whole.content();
    var text = new ReportText(content, language.locale());
    return of(
        whole.edition(),
        content.references().size(),
        content.chapters().stream()
            .map(each -> AnnualReportChapterJson.of(each, whole.texts(), text, language))
            .toList(),
        whole.moved().stream().map(each -> MovedFigureJson.of(each, language)).toList());
  }

  private static AnnualReportJson of(
      AnnualReportDetails of,
      @Nullable Integer references,
      @Nullable List<AnnualReportChapterJson> chapters,
      @Nullable List<MovedFigureJson> moved) {
    return new AnnualReportJson(
        of.year(),
        of.edition(),
        of.state(),
        of.current(),
        of.recordsOn(),
        of.composedBy(),
        of.composedAt(),
        of.submittedBy(),
        of.submittedAt(),
        of.approvedBy(),
        of.approvedAt(),
        of.publishedOn(),
        of.reason(),
        of.sha256(),
        references,
        chapters,
        moved,
        href(of));
  }

  static String href(AnnualReportDetails of) {
    return "/annual-reports/" + of.year() + "?edition=" + of.edition();
  }
}
