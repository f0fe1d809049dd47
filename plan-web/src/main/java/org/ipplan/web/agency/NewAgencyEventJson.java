package org.ipplan.web.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.NewEvent;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * An event to be recorded.
 *
 * @param entry code of a deduction or bonus of the rules of its day
 * @param points positive; left out where the rule fixes them
 * @param act several deductions of one act count once
 * @param source code of where it comes from; left out for a bonus
 * @param runsUntil last day of a stop order
 */
@Schema(
    name = "NewAgencyEvent",
    requiredProperties = {"entry", "act", "documentNumber", "occurredOn"})
public record NewAgencyEventJson(
    @Nullable String entry,
    @Nullable BigDecimal points,
    @Nullable String act,
    @Nullable String source,
    @Nullable String documentNumber,
    @Nullable LocalDate occurredOn,
    @Nullable LocalDate runsUntil) {

  private static final NewAgencyEventJson EMPTY =
      new NewAgencyEventJson(null, null, null, null, null, null, null);

  static NewEvent asked(@Nullable NewAgencyEventJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("entry", wanted.entry)
        .required("act", wanted.act)
        .required("documentNumber", wanted.documentNumber)
        .required("occurredOn", wanted.occurredOn)
        .orRefuse();
    return new NewEvent(
        Inputs.require("entry", wanted.entry),
        wanted.points,
        Inputs.require("act", wanted.act),
        wanted.source,
        Inputs.require("documentNumber", wanted.documentNumber),
        Inputs.require("occurredOn", wanted.occurredOn),
        wanted.runsUntil);
  }
}
