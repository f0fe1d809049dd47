package org.ipplan.web.matching;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.MatchQuery;
import org.ipplan.matching.NewMatchDecision;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides of a name and a subject.
 *
 * @param name as it was asked for
 * @param code as it was asked for
 * @param regionCode as it was asked for
 * @param subject unified social credit code
 * @param judgement SAME or DIFFERENT
 */
@Schema(
    name = "NewMatchDecision",
    requiredProperties = {"name", "subject", "judgement", "reason"})
public record NewMatchDecisionJson(
    @Nullable String name,
    @Nullable String code,
    @Nullable String regionCode,
    @Nullable String subject,
    @Nullable Judgement judgement,
    @Nullable String reason) {

  private static final NewMatchDecisionJson EMPTY =
      new NewMatchDecisionJson(null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewMatchDecision asked(@Nullable NewMatchDecisionJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("name", wanted.name)
        .required("subject", wanted.subject)
        .required("judgement", wanted.judgement)
        .required("reason", wanted.reason)
        .orRefuse();
    return new NewMatchDecision(
        new MatchQuery("", Inputs.require("name", wanted.name), wanted.code, wanted.regionCode),
        Inputs.require("subject", wanted.subject),
        Inputs.require("judgement", wanted.judgement),
        Inputs.require("reason", wanted.reason));
  }
}
