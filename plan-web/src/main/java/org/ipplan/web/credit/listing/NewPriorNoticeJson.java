package org.ipplan.web.credit.listing;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A notice to be given.
 *
 * @param number of a register kept elsewhere; left out for the next one of the series
 * @param reasons grounds and basis of the listing
 * @param rights to state, defend and ask for a hearing, and until when
 */
@Schema(
    name = "NewPriorNotice",
    requiredProperties = {"facts", "reasons", "rights"})
public record NewPriorNoticeJson(
    @Nullable String number,
    @Nullable String facts,
    @Nullable String reasons,
    @Nullable String rights) {

  private static final NewPriorNoticeJson EMPTY = new NewPriorNoticeJson(null, null, null, null);

  static NewPriorNotice asked(@Nullable NewPriorNoticeJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("facts", wanted.facts)
        .required("reasons", wanted.reasons)
        .required("rights", wanted.rights)
        .orRefuse();
    return new NewPriorNotice(
        wanted.number,
        Inputs.require("facts", wanted.facts),
        Inputs.require("reasons", wanted.reasons),
        Inputs.require("rights", wanted.rights));
  }
}
