package org.ipplan.web.recognition;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.recognition.NewOpinion;
import org.ipplan.recognition.OpinionVerdict;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * An expert's opinion as it is given.
 *
 * @param score from 0 to 100
 */
@Schema(
    name = "NewExpertOpinion",
    requiredProperties = {"verdict", "score", "text"})
public record NewOpinionJson(
    @Nullable OpinionVerdict verdict, @Nullable Integer score, @Nullable String text) {

  private static final NewOpinionJson EMPTY = new NewOpinionJson(null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewOpinion asked(@Nullable NewOpinionJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("verdict", wanted.verdict)
        .required("score", wanted.score)
        .required("text", wanted.text)
        .orRefuse();
    return new NewOpinion(
        Inputs.require("verdict", wanted.verdict),
        Inputs.require("score", wanted.score),
        Inputs.require("text", wanted.text));
  }
}
