package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proof that papers reached the party.
 *
 * @param servedOn the day it counts as served
 * @param recipient who took them, or at whose place they were left
 * @param servedBy who served them
 * @param reference number or place of the receipt, null where there is none
 * @param place where they were served, null where nobody wrote it down
 * @param announcedOn the day a public notice was given, null for every other way
 */
public record ProofOfService(
    UUID id,
    Set<ServedPaper> papers,
    ServiceMethod method,
    LocalDate servedOn,
    String recipient,
    String servedBy,
    @Nullable String reference,
    @Nullable String place,
    @Nullable LocalDate announcedOn,
    String recordedBy,
    LocalDate recordedOn)
    implements Serializable {

  public ProofOfService {
    papers = Set.copyOf(papers);
  }
}
