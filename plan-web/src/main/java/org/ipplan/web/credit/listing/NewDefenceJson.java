package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.NewDefence;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A defence to be taken in.
 *
 * @param person who speaks: the party or its agent
 * @param hearing whether a hearing is asked for; left out for no
 * @param filedOn the day it came in; left out for today
 */
@Schema(
    name = "NewDefence",
    requiredProperties = {"person", "text"})
public record NewDefenceJson(
    @Nullable String person,
    @Nullable String text,
    @Nullable Boolean hearing,
    @Nullable LocalDate filedOn) {

  private static final NewDefenceJson EMPTY = new NewDefenceJson(null, null, null, null);

  static NewDefence asked(@Nullable NewDefenceJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("person", wanted.person).required("text", wanted.text).orRefuse();
    return new NewDefence(
        Inputs.require("person", wanted.person),
        Inputs.require("text", wanted.text),
        Boolean.TRUE.equals(wanted.hearing),
        wanted.filedOn);
  }
}
