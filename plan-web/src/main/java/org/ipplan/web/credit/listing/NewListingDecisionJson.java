package org.ipplan.web.credit.listing;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.PaperContent;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A decision or guidance to be issued.
 *
 * @param kind LISTING_DECISION or REPAIR_GUIDANCE
 * @param number of a register kept elsewhere; left out for the next one of the series
 */
@Schema(
    name = "NewListingDecision",
    requiredProperties = {"kind", "contents"})
public record NewListingDecisionJson(
    @Nullable ServedPaper kind,
    @Nullable String number,
    @Nullable List<@Nullable PaperContentJson> contents) {

  private static final NewListingDecisionJson EMPTY = new NewListingDecisionJson(null, null, null);

  static NewListingPaper asked(@Nullable NewListingDecisionJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("kind", wanted.kind).required("contents", wanted.contents).orRefuse();
    return new NewListingPaper(Inputs.require("kind", wanted.kind), wanted.number, wanted.stated());
  }

  private List<PaperContent> stated() {
    return contents == null
        ? List.of()
        : contents.stream().map(each -> Inputs.require("contents", each).content()).toList();
  }
}
