package org.ipplan.web.credit.listing;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.NewPanelVote;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** A vote to be cast. */
@Schema(
    name = "NewPanelVote",
    requiredProperties = {"inFavour", "reasons"})
public record NewPanelVoteJson(@Nullable Boolean inFavour, @Nullable String reasons) {

  private static final NewPanelVoteJson EMPTY = new NewPanelVoteJson(null, null);

  static NewPanelVote asked(@Nullable NewPanelVoteJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("inFavour", wanted.inFavour)
        .required("reasons", wanted.reasons)
        .orRefuse();
    return new NewPanelVote(
        Inputs.require("inFavour", wanted.inFavour), Inputs.require("reasons", wanted.reasons));
  }
}
