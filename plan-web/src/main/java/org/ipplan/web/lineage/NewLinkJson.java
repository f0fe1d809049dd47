package org.ipplan.web.lineage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageService.ByHand;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A link set by hand.
 *
 * @param to id of the later task, absent for what was dropped
 * @param toYear year it was dropped in, by default the next one
 */
@Schema(name = "NewLineage", requiredProperties = "kind")
public record NewLinkJson(
    @Nullable LineageKind kind,
    @Nullable UUID to,
    @Nullable Integer toYear,
    @Nullable String note) {

  static ByHand wish(UUID from, @Nullable NewLinkJson body) {
    var kind = Inputs.require("kind", body == null ? null : body.kind);
    return body == null
        ? new ByHand(from, null, null, kind, null)
        : new ByHand(from, body.to, body.toYear, kind, body.note);
  }
}
