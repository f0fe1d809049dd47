package org.ipplan.web.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.recognition.NewAdvice;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What experts are asked.
 *
 * @param task id, absent where it is about none
 * @param dueOn last day for answers
 * @param experts sign-in names
 */
@Schema(
    name = "NewAdvice",
    requiredProperties = {"topic", "question", "dueOn", "experts"})
public record NewAdviceJson(
    @Nullable String topic,
    @Nullable String question,
    @Nullable UUID task,
    @Nullable LocalDate dueOn,
    @Nullable List<@Nullable String> experts) {

  private static final NewAdviceJson EMPTY = new NewAdviceJson(null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewAdvice asked(@Nullable NewAdviceJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("topic", wanted.topic)
        .required("question", wanted.question)
        .required("dueOn", wanted.dueOn)
        .required("experts", wanted.experts)
        .orRefuse();
    return new NewAdvice(
        Inputs.require("topic", wanted.topic),
        Inputs.require("question", wanted.question),
        wanted.task,
        Inputs.require("dueOn", wanted.dueOn),
        Inputs.require("experts", wanted.experts).stream()
            .map(expert -> Objects.requireNonNullElse(expert, ""))
            .toList());
  }
}
