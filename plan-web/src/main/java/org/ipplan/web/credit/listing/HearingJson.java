package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * A hearing.
 *
 * @param noticedOn the day the party was told of it
 * @param record absent until it was held
 */
@Schema(name = "Hearing")
public record HearingJson(
    UUID id,
    LocalDate noticedOn,
    LocalDate heldOn,
    String place,
    String chair,
    String calledBy,
    @Nullable HearingRecordJson record) {

  static HearingJson of(Hearing hearing) {
    var kept = hearing.record();
    return new HearingJson(
        hearing.id(),
        hearing.noticedOn(),
        hearing.heldOn(),
        hearing.place(),
        hearing.chair(),
        hearing.calledBy(),
        kept == null ? null : HearingRecordJson.of(kept));
  }
}
