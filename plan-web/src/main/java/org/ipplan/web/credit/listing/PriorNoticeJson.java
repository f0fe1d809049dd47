package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.PriorNotice;
import org.jspecify.annotations.Nullable;

/**
 * What the party was told before the decision.
 *
 * @param longerUntil end of the longer period it announced
 */
@Schema(name = "PriorNotice")
public record PriorNoticeJson(
    UUID id,
    String number,
    String facts,
    String reasons,
    String rights,
    String ground,
    @Nullable LocalDate longerUntil,
    String issuedBy,
    LocalDate issuedOn) {

  static PriorNoticeJson of(PriorNotice notice) {
    return new PriorNoticeJson(
        notice.id(),
        notice.number(),
        notice.facts(),
        notice.reasons(),
        notice.rights(),
        notice.ground(),
        notice.longerUntil(),
        notice.issuedBy(),
        notice.issuedOn());
  }
}
