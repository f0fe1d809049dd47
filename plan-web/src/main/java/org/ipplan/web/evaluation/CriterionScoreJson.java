package org.ipplan.web.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.CriterionKind;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.Score;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A criterion's part of a score.
 *
 * @param applies whether there was anything to count; else its points went to the others
 * @param records how many were counted
 * @param counted what they earned, of {@code of}
 * @param full points at stake; of a bonus or deduction its cap
 * @param points with their sign
 * @param lines what was counted, absent in lists
 */
@Schema(name = "CriterionScore")
public record CriterionScoreJson(
    Evidence criterion,
    String name,
    CriterionKind kind,
    boolean applies,
    int records,
    BigDecimal counted,
    BigDecimal of,
    BigDecimal full,
    BigDecimal points,
    @Nullable List<CountedRecordJson> lines) {

  static CriterionScoreJson of(
      Score.Part part, @Nullable List<CountedRecordJson> lines, Language language) {
    var criterion = part.criterion();
    return new CriterionScoreJson(
        criterion.code(),
        language.either(criterion.nameZh(), criterion.nameEn()),
        criterion.kind(),
        part.applies(),
        part.records(),
        part.earned(),
        part.possible(),
        part.of(),
        part.points(),
        lines);
  }
}
