package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.ListingPaper;
import org.ipplan.credit.listing.ServedPaper;

/**
 * The decision, or the repair guidance delivered with it.
 *
 * @param kind LISTING_DECISION or REPAIR_GUIDANCE
 */
@Schema(name = "ListingDecision")
public record ListingDecisionJson(
    UUID id,
    ServedPaper kind,
    String number,
    List<PaperContentJson> contents,
    String issuedBy,
    LocalDate issuedOn) {

  static ListingDecisionJson of(ListingPaper paper) {
    return new ListingDecisionJson(
        paper.id(),
        paper.kind(),
        paper.number(),
        paper.contents().stream().map(PaperContentJson::of).toList(),
        paper.issuedBy(),
        paper.issuedOn());
  }
}
