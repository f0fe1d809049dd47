package org.ipplan.web.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.BasisStatus;
import org.ipplan.evaluation.Criterion;
import org.ipplan.evaluation.CriterionKind;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.SchemeDetails;
import org.ipplan.evaluation.SchemeState;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * An edition by which departments are evaluated.
 *
 * @param year first year it is for
 * @param appealDays working days a department may appeal in
 * @param decidedAt absent before a lead decided
 */
@Schema(name = "EvaluationScheme")
public record SchemeJson(
    UUID id,
    String code,
    int year,
    int edition,
    String name,
    BigDecimal leadWeight,
    BigDecimal participantWeight,
    int appealDays,
    List<CriterionJson> criteria,
    SchemeState state,
    String reason,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    String href) {

  /**
   * One line of it.
   *
   * @param points most of a rate, else those of one record
   * @param cap most of all records of a bonus or deduction, absent for rates
   */
  @Schema(name = "EvaluationCriterion")
  public record CriterionJson(
      Evidence code,
      String name,
      CriterionKind kind,
      BigDecimal points,
      @Nullable BigDecimal cap,
      String explanation,
      String basis,
      BasisStatus basisStatus) {

    static CriterionJson of(Criterion each, Language language) {
      return new CriterionJson(
          each.code(),
          language.either(each.nameZh(), each.nameEn()),
          each.kind(),
          each.points(),
          each.cap(),
          language.either(each.explanationZh(), each.explanationEn()),
          language.either(each.basisZh(), each.basisEn()),
          each.basisStatus());
    }
  }

  static SchemeJson of(SchemeDetails each, Language language) {
    return new SchemeJson(
        each.id(),
        each.code(),
        each.year(),
        each.edition(),
        language.either(each.nameZh(), each.nameEn()),
        each.leadWeight(),
        each.participantWeight(),
        each.appealDays(),
        each.criteria().stream().map(line -> CriterionJson.of(line, language)).toList(),
        each.state(),
        each.reason(),
        each.proposedBy(),
        each.proposedAt(),
        each.decidedBy(),
        each.decidedAt(),
        each.decisionReason(),
        "/evaluation-schemes/" + each.id());
  }
}
