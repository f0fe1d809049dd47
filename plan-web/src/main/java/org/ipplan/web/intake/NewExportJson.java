package org.ipplan.web.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.ListQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A list to be written out.
 *
 * @param format {@code ndjson} or {@code csv}
 * @param validOn what was in force that day; today where it is left out
 * @param knownOn as it was known at that instant; now where it is left out
 * @param reason why the past is looked into, by those who may; it is recorded
 */
@Schema(name = "NewExport")
public record NewExportJson(
    @Nullable String format,
    @Nullable LocalDate validOn,
    @Nullable Instant knownOn,
    @Nullable String reason) {

  static final NewExportJson EMPTY = new NewExportJson(null, null, null, null);

  ListQuestion question() {
    return new ListQuestion(validOn, knownOn, null, reason);
  }
}
