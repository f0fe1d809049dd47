package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.NewWaiver;
import org.ipplan.credit.listing.WaivedRight;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A waiver to be recorded.
 *
 * @param rights DEFENCE, HEARING or both
 * @param person who signed it: the party or its agent
 * @param paper name or number of the written statement
 * @param givenOn the day it came in
 */
@Schema(
    name = "NewWaiver",
    requiredProperties = {"rights", "person", "paper", "givenOn"})
public record NewWaiverJson(
    @Nullable List<@Nullable WaivedRight> rights,
    @Nullable String person,
    @Nullable String paper,
    @Nullable LocalDate givenOn) {

  private static final NewWaiverJson EMPTY = new NewWaiverJson(null, null, null, null);

  static NewWaiver asked(@Nullable NewWaiverJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("rights", wanted.rights)
        .required("person", wanted.person)
        .required("paper", wanted.paper)
        .required("givenOn", wanted.givenOn)
        .orRefuse();
    return new NewWaiver(
        wanted.waived(),
        Inputs.require("person", wanted.person),
        Inputs.require("paper", wanted.paper),
        Inputs.require("givenOn", wanted.givenOn));
  }

  private Set<WaivedRight> waived() {
    return rights == null
        ? Set.of()
        : rights.stream().map(right -> Inputs.require("rights", right)).collect(Collectors.toSet());
  }
}
