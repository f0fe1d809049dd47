package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.NewHearing;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A hearing to be called.
 *
 * @param noticedOn the day the party was told of it
 * @param chair sign-in name of an official who did not investigate
 */
@Schema(
    name = "NewHearing",
    requiredProperties = {"noticedOn", "heldOn", "place", "chair"})
public record NewHearingJson(
    @Nullable LocalDate noticedOn,
    @Nullable LocalDate heldOn,
    @Nullable String place,
    @Nullable String chair) {

  private static final NewHearingJson EMPTY = new NewHearingJson(null, null, null, null);

  static NewHearing asked(@Nullable NewHearingJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("noticedOn", wanted.noticedOn)
        .required("heldOn", wanted.heldOn)
        .required("place", wanted.place)
        .required("chair", wanted.chair)
        .orRefuse();
    return new NewHearing(
        Inputs.require("noticedOn", wanted.noticedOn),
        Inputs.require("heldOn", wanted.heldOn),
        Inputs.require("place", wanted.place),
        Inputs.require("chair", wanted.chair));
  }
}
