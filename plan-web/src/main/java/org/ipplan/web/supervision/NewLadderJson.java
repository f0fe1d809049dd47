package org.ipplan.web.supervision;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.LadderRung;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * All rungs somebody proposes. A body may be the ladder as it was read: the rest of it is left out
 * of account.
 */
@Schema(name = "NewEscalationLadder", requiredProperties = "rungs")
public record NewLadderJson(@Nullable List<@Nullable LadderRungJson> rungs) {
  private static final LadderRungJson NOTHING = new LadderRungJson(null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with everything missing
   */
  static List<LadderRung> proposed(@Nullable NewLadderJson body) {
    var sent =
        Inputs.require("rungs", body == null ? null : body.rungs).stream()
            .map(rung -> Objects.requireNonNullElse(rung, NOTHING))
            .toList();
    var inputs = new Inputs();
    for (int i = 0; i < sent.size(); i++) {
      sent.get(i).check(inputs, "rungs[" + i + "]");
    }
    inputs.orRefuse();
    return sent.stream().map(LadderRungJson::rung).toList();
  }
}
