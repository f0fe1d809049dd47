package org.ipplan.web.annual;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportReference;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a figure or a claim rests on.
 *
 * @param token what stands for it in the office's own words
 * @param recordId of the record, or of what was counted
 * @param recordVersion absent where the record has none
 * @param readOn the day it was read
 * @param settledBy who approved the record; absent where the product counted, and for systems
 * @param record path of the record, absent where it has none
 * @param content what the record said; {@code sha256} is its hash in UTF-8
 */
@Schema(name = "AnnualReportReference")
public record AnnualReportReferenceJson(
    int n,
    String token,
    String chapter,
    ReferenceKind kind,
    String recordId,
    @Nullable Long recordVersion,
    String label,
    String value,
    LocalDate readOn,
    String state,
    @Nullable String settledBy,
    @Nullable Instant settledAt,
    @Nullable String record,
    String content,
    String sha256) {

  static AnnualReportReferenceJson of(ReportReference of, Language language) {
    return new AnnualReportReferenceJson(
        of.n(),
        "{{" + of.key() + "}}",
        of.chapter(),
        of.kind(),
        of.recordId(),
        of.recordVersion(),
        of.label().in(language.locale()),
        of.value().in(language.locale()),
        of.on(),
        of.state(),
        of.settledBy(),
        of.settledAt(),
        of.href(),
        of.content(),
        of.sha256());
  }
}
