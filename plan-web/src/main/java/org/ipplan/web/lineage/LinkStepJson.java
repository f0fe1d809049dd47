package org.ipplan.web.lineage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.LineageKind;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/**
 * The body of a step on a link.
 *
 * @param kind what a confirmation says it is; absent leaves the kind as it is
 */
@Schema(name = "LineageStep")
public record LinkStepJson(
    @Nullable LineageKind kind, @Nullable String reason, @Nullable String note) {

  static StepInput input(@Nullable LinkStepJson body) {
    return body == null ? StepInput.NONE : new StepInput(body.reason, body.note, null, null, null);
  }

  static @Nullable LineageKind wanted(@Nullable LinkStepJson body) {
    return body == null ? null : body.kind;
  }
}
