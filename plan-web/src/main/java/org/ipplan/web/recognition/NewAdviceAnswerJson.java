package org.ipplan.web.recognition;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.recognition.NewAdviceAnswer;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What an expert answers.
 *
 * @param institution research base the expert speaks for, absent where for nobody else
 * @param recommendations may be absent
 */
@Schema(
    name = "NewAdviceAnswer",
    requiredProperties = {"opinion"})
public record NewAdviceAnswerJson(
    @Nullable String institution, @Nullable String opinion, @Nullable String recommendations) {

  private static final NewAdviceAnswerJson EMPTY = new NewAdviceAnswerJson(null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} where the opinion is missing
   */
  static NewAdviceAnswer given(@Nullable NewAdviceAnswerJson body) {
    var answer = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("opinion", answer.opinion).orRefuse();
    return new NewAdviceAnswer(
        answer.institution, Inputs.require("opinion", answer.opinion), answer.recommendations);
  }
}
