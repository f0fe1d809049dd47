package org.ipplan.web.supervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.LadderRung;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * When who is told of a kind of matter.
 *
 * @param workingDays from the due date, negative before it
 */
@Schema(
    name = "EscalationRung",
    requiredProperties = {"matter", "workingDays", "audience"})
public record LadderRungJson(
    @Nullable Matter matter,
    @Nullable Integer workingDays,
    @Nullable List<@Nullable Audience> audience) {

  static LadderRungJson of(LadderRung rung) {
    return new LadderRungJson(rung.matter(), rung.workingDays(), List.copyOf(rung.audience()));
  }

  /** Notes what is missing. */
  void check(Inputs inputs, String place) {
    inputs
        .required(place + ".matter", matter)
        .required(place + ".workingDays", workingDays)
        .required(place + ".audience", audience);
  }

  /** Once nothing is missing. */
  LadderRung rung() {
    var told = EnumSet.noneOf(Audience.class);
    Objects.requireNonNullElse(audience, List.<@Nullable Audience>of()).stream()
        .filter(Objects::nonNull)
        .forEach(told::add);
    return new LadderRung(
        Inputs.require("matter", matter), Inputs.require("workingDays", workingDays), told);
  }
}
