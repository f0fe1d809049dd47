package org.ipplan.credit.listing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proof to be recorded.
 *
 * @param papers the prior notice alone, or the decision with what goes with it
 * @param servedOn the day it counts as served, not after today; null for a public notice, whose
 *     term says it
 * @param reference number or place of the receipt
 * @param place where they were served, null where nobody wrote it down
 * @param announcedOn the day the public notice was given; there exactly for {@link
 *     ServiceMethod#PUBLIC_NOTICE}
 */
public record NewProofOfService(
    Set<ServedPaper> papers,
    ServiceMethod method,
    @Nullable LocalDate servedOn,
    String recipient,
    String servedBy,
    @Nullable String reference,
    @Nullable String place,
    @Nullable LocalDate announcedOn) {

  public NewProofOfService {
    papers = Set.copyOf(papers);
  }

  /** One of papers that were handed over, sent or left, at a place nobody wrote down. */
  public NewProofOfService(
      Set<ServedPaper> papers,
      ServiceMethod method,
      LocalDate servedOn,
      String recipient,
      String servedBy,
      @Nullable String reference) {
    this(papers, method, servedOn, recipient, servedBy, reference, null, null);
  }
}
