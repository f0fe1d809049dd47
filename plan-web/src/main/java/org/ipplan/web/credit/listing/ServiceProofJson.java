package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.ProofOfService;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.ServiceMethod;
import org.jspecify.annotations.Nullable;

/**
 * Proof that papers reached the party.
 *
 * @param papers PRIOR_NOTICE alone, or LISTING_DECISION with REPAIR_GUIDANCE
 * @param servedOn the day it counts as served
 * @param place where they were served
 * @param announcedOn the day of the public notice, absent for every other way
 */
@Schema(name = "ServiceProof")
public record ServiceProofJson(
    UUID id,
    List<ServedPaper> papers,
    ServiceMethod method,
    LocalDate servedOn,
    String recipient,
    String servedBy,
    @Nullable String reference,
    @Nullable String place,
    @Nullable LocalDate announcedOn,
    String recordedBy,
    LocalDate recordedOn) {

  static ServiceProofJson of(ProofOfService proof) {
    return new ServiceProofJson(
        proof.id(),
        proof.papers().stream().sorted().toList(),
        proof.method(),
        proof.servedOn(),
        proof.recipient(),
        proof.servedBy(),
        proof.reference(),
        proof.place(),
        proof.announcedOn(),
        proof.recordedBy(),
        proof.recordedOn());
  }
}
