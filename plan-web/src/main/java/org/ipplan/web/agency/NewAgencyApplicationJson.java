package org.ipplan.web.agency;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.NewApplication;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a repair to be filed.
 *
 * @param event it is about; a repair needs one
 * @param grade id of the published grade an objection is about
 * @param grounds why, or how the wrong was put right
 */
@Schema(
    name = "NewAgencyApplication",
    requiredProperties = {"grounds"})
public record NewAgencyApplicationJson(
    @Nullable UUID event, @Nullable UUID grade, @Nullable String grounds) {

  private static final NewAgencyApplicationJson EMPTY =
      new NewAgencyApplicationJson(null, null, null);

  static NewApplication asked(ApplicationKind kind, @Nullable NewAgencyApplicationJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    return new NewApplication(
        kind, wanted.event, wanted.grade, Inputs.require("grounds", wanted.grounds));
  }
}
