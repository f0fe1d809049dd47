package org.ipplan.credit.listing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proof to be recorded.
 *
 * @param papers the prior notice alone, or the decision with what goes with it
 * @param servedOn the day it counts as served, not after today
 */
public record NewProofOfService(
    Set<ServedPaper> papers,
    ServiceMethod method,
    LocalDate servedOn,
    String recipient,
    String servedBy,
    @Nullable String reference) {

  public NewProofOfService {
    papers = Set.copyOf(papers);
  }
}
