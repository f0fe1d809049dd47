package org.ipplan.web.credit.listing;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.NewCaseReview;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * An opinion to be given.
 *
 * @param passed whether the case goes on
 */
@Schema(
    name = "NewCaseReview",
    requiredProperties = {"passed", "opinion"})
public record NewCaseReviewJson(@Nullable Boolean passed, @Nullable String opinion) {

  private static final NewCaseReviewJson EMPTY = new NewCaseReviewJson(null, null);

  static NewCaseReview asked(@Nullable NewCaseReviewJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("passed", wanted.passed).required("opinion", wanted.opinion).orRefuse();
    return new NewCaseReview(
        Inputs.require("passed", wanted.passed), Inputs.require("opinion", wanted.opinion));
  }
}
