package org.ipplan.web.annual;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.report.OwnText;
import org.ipplan.report.ReportContent.Chapter;
import org.ipplan.report.ReportText;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of an annual report.
 *
 * @param code as in its address
 * @param ownText the office's own words as they were written, with tokens; for the office and
 *     leaders alone, and absent where there are none
 */
@Schema(name = "AnnualReportChapter")
public record AnnualReportChapterJson(
    String code, String title, @Nullable String ownText, List<AnnualReportBlockJson> blocks) {

  static AnnualReportChapterJson of(
      Chapter chapter, List<OwnText> texts, ReportText text, Language language) {
    return new AnnualReportChapterJson(
        chapter.code(),
        chapter.title().in(language.locale()),
        texts.stream()
            .filter(own -> own.chapter().equals(chapter.code()))
            .map(OwnText::text)
            .findFirst()
            .orElse(null),
        chapter.blocks().stream().map(block -> AnnualReportBlockJson.of(block, text)).toList());
  }
}
