package org.ipplan.web.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.WhatIf;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a score is, and what it would be. Nothing of it is stored.
 *
 * @param scheme edition it would be counted by
 * @param total what it would be, absent where nothing could be counted
 */
@Schema(name = "EvaluationOutcome")
public record OutcomeJson(
    EvaluationJson now,
    UUID scheme,
    @Nullable BigDecimal total,
    @Nullable BigDecimal base,
    BigDecimal bonus,
    BigDecimal deductions,
    BigDecimal adjustment,
    List<CriterionScoreJson> parts) {

  static OutcomeJson of(WhatIf.Outcome outcome, Language language) {
    var then = outcome.then();
    return new OutcomeJson(
        EvaluationJson.of(outcome.now(), language),
        outcome.scheme().id(),
        then.total(),
        then.base(),
        then.bonus(),
        then.deductions(),
        then.adjustment(),
        then.parts().stream().map(part -> CriterionScoreJson.of(part, null, language)).toList());
  }
}
