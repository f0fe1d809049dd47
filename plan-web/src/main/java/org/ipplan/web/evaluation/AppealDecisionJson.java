package org.ipplan.web.evaluation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.AppealDecision;
import org.ipplan.evaluation.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * The body of a step of an appeal.
 *
 * @param treatment of an appeal against a line that is upheld: EXCLUDED or COUNTED
 * @param counted what the record earns where it counts otherwise, or what is added
 * @param of what could be earned where something is added
 */
@Schema(name = "EvaluationAppealStep")
public record AppealDecisionJson(
    @Nullable String reason,
    @Nullable Treatment treatment,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal of) {

  /**
   * @param body null where the caller sent none
   */
  static AppealDecision decision(@Nullable AppealDecisionJson body) {
    return body == null
        ? AppealDecision.reason(null)
        : new AppealDecision(body.reason, body.treatment, body.counted, body.of);
  }
}
