package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.HearingRecord;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The record of a hearing that was held.
 *
 * @param signed whether the party signed it; where it would not, the text says so
 * @param recordedBy and the day, not to be sent
 */
@Schema(
    name = "HearingRecord",
    requiredProperties = {"text", "signed"})
public record HearingRecordJson(
    @Nullable String text,
    @Nullable Boolean signed,
    @Nullable String recordedBy,
    @Nullable LocalDate recordedOn) {

  private static final HearingRecordJson EMPTY = new HearingRecordJson(null, null, null, null);

  static HearingRecordJson of(HearingRecord kept) {
    return new HearingRecordJson(kept.text(), kept.signed(), kept.recordedBy(), kept.recordedOn());
  }

  static HearingRecord asked(@Nullable HearingRecordJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("text", wanted.text).required("signed", wanted.signed).orRefuse();
    return new HearingRecord(
        Inputs.require("text", wanted.text), Inputs.require("signed", wanted.signed), null, null);
  }
}
