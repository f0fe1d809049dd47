package org.ipplan.web.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.CriterionKind;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.NewScheme;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it is proposed. Names and explanations of criteria stay as they are.
 *
 * @param appealDays working days a department may appeal in
 */
@Schema(
    name = "NewEvaluationScheme",
    requiredProperties = {
      "year",
      "nameZh",
      "nameEn",
      "leadWeight",
      "participantWeight",
      "appealDays",
      "criteria",
      "reason"
    })
public record NewSchemeJson(
    @Nullable Integer year,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable BigDecimal leadWeight,
    @Nullable BigDecimal participantWeight,
    @Nullable Integer appealDays,
    @Nullable List<@Nullable LineJson> criteria,
    @Nullable String reason) {

  private static final NewSchemeJson EMPTY =
      new NewSchemeJson(null, null, null, null, null, null, null, null);

  /**
   * What a criterion is worth.
   *
   * @param cap of a bonus or deduction
   */
  @Schema(
      name = "NewEvaluationCriterion",
      requiredProperties = {"code", "kind", "points"})
  public record LineJson(
      @Nullable Evidence code,
      @Nullable CriterionKind kind,
      @Nullable BigDecimal points,
      @Nullable BigDecimal cap) {}

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewScheme asked(@Nullable NewSchemeJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("year", wanted.year)
        .required("nameZh", wanted.nameZh)
        .required("nameEn", wanted.nameEn)
        .required("leadWeight", wanted.leadWeight)
        .required("participantWeight", wanted.participantWeight)
        .required("appealDays", wanted.appealDays)
        .required("criteria", wanted.criteria)
        .required("reason", wanted.reason)
        .orRefuse();
    return new NewScheme(
        Inputs.require("year", wanted.year),
        Inputs.require("nameZh", wanted.nameZh),
        Inputs.require("nameEn", wanted.nameEn),
        Inputs.require("leadWeight", wanted.leadWeight),
        Inputs.require("participantWeight", wanted.participantWeight),
        Inputs.require("appealDays", wanted.appealDays),
        Inputs.require("criteria", wanted.criteria).stream().map(NewSchemeJson::line).toList(),
        Inputs.require("reason", wanted.reason));
  }

  private static NewScheme.Line line(@Nullable LineJson body) {
    var line = Inputs.require("criteria", body);
    return new NewScheme.Line(
        Inputs.require("criteria.code", line.code),
        Inputs.require("criteria.kind", line.kind),
        Inputs.require("criteria.points", line.points),
        line.cap);
  }
}
