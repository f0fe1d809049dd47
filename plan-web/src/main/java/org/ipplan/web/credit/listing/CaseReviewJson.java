package org.ipplan.web.credit.listing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.CaseReview;

/**
 * An opinion on a case.
 *
 * @param step by which it was given: pass-review, return, conclude, consent, …
 */
@Schema(name = "CaseReview")
public record CaseReviewJson(
    String step, boolean passed, String opinion, String reviewedBy, Instant reviewedAt) {

  static CaseReviewJson of(CaseReview review) {
    return new CaseReviewJson(
        review.step(), review.passed(), review.opinion(), review.reviewedBy(), review.reviewedAt());
  }
}
