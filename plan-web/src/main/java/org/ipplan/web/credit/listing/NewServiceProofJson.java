package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.ServiceMethod;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A proof to be recorded.
 *
 * @param papers PRIOR_NOTICE alone, or LISTING_DECISION with REPAIR_GUIDANCE
 * @param servedOn the day it counts as served, not after today; left out for a public notice, whose
 *     term says it
 * @param recipient who took them, or at whose place they were left
 * @param reference number or place of the receipt
 * @param place where they were served
 * @param announcedOn the day of the public notice, with PUBLIC_NOTICE alone
 */
@Schema(
    name = "NewServiceProof",
    requiredProperties = {"papers", "method", "recipient", "servedBy"})
public record NewServiceProofJson(
    @Nullable List<@Nullable ServedPaper> papers,
    @Nullable ServiceMethod method,
    @Nullable LocalDate servedOn,
    @Nullable String recipient,
    @Nullable String servedBy,
    @Nullable String reference,
    @Nullable String place,
    @Nullable LocalDate announcedOn) {

  private static final NewServiceProofJson EMPTY =
      new NewServiceProofJson(null, null, null, null, null, null, null, null);

  static NewProofOfService asked(@Nullable NewServiceProofJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("papers", wanted.papers)
        .required("method", wanted.method)
        .required("recipient", wanted.recipient)
        .required("servedBy", wanted.servedBy)
        .orRefuse();
    return new NewProofOfService(
        wanted.served(),
        Inputs.require("method", wanted.method),
        wanted.servedOn,
        Inputs.require("recipient", wanted.recipient),
        Inputs.require("servedBy", wanted.servedBy),
        wanted.reference,
        wanted.place,
        wanted.announcedOn);
  }

  private Set<ServedPaper> served() {
    return papers == null
        ? Set.of()
        : papers.stream().map(paper -> Inputs.require("papers", paper)).collect(Collectors.toSet());
  }
}
