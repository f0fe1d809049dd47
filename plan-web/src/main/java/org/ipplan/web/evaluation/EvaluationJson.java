package org.ipplan.web.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.CountedRecord;
import org.ipplan.evaluation.Evaluation;
import org.ipplan.evaluation.EvaluationDetails;
import org.ipplan.evaluation.Score;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A department's score. The points of the criteria and the adjustment add up to the total.
 *
 * @param state of its round; PROVISIONAL for how the year stands today, which is not stored
 * @param round number within the year; absent for how the year stands today
 * @param roundId absent as the number is
 * @param scheme edition it is counted by
 * @param total absent where nothing could be counted
 * @param originalTotal before corrections
 * @param bonus at least 0
 * @param deductions at most 0
 * @param adjustment what keeps the total at 0
 * @param corrections how many appeals were upheld
 * @param openAppeals how many nobody decided yet
 * @param replays whether working it out from what is stored gives the total written down then
 */
@Schema(name = "Evaluation")
public record EvaluationJson(
    int year,
    String department,
    String name,
    String state,
    @Nullable Integer round,
    @Nullable UUID roundId,
    LocalDate asOf,
    @Nullable LocalDate appealByOn,
    UUID scheme,
    String schemeName,
    @Nullable BigDecimal total,
    @Nullable BigDecimal originalTotal,
    @Nullable BigDecimal base,
    BigDecimal bonus,
    BigDecimal deductions,
    BigDecimal adjustment,
    int corrections,
    int openAppeals,
    boolean replays,
    List<CriterionScoreJson> parts,
    String href) {

  /** Of how the year stands today. */
  private static final String PROVISIONAL = "PROVISIONAL";

  static EvaluationJson of(Evaluation each, Language language) {
    return of(each, each.score(), part -> null, language);
  }

  static EvaluationJson of(EvaluationDetails details, Language language) {
    var evaluation = details.evaluation();
    return of(
        evaluation,
        evaluation.score(),
        part -> lines(details.of(part.criterion().code())),
        language);
  }

  private static List<CountedRecordJson> lines(List<CountedRecord> records) {
    return records.stream().map(CountedRecordJson::of).toList();
  }

  private static EvaluationJson of(
      Evaluation each,
      Score score,
      Function<Score.Part, @Nullable List<CountedRecordJson>> lines,
      Language language) {
    var round = each.round();
    var path = "/evaluations/" + each.year() + "/" + each.department();
    return new EvaluationJson(
        each.year(),
        each.department(),
        language.either(each.nameZh(), each.nameEn()),
        round == null ? PROVISIONAL : round.state().name(),
        round == null ? null : round.number(),
        round == null ? null : round.id(),
        each.asOf(),
        round == null ? null : round.appealByOn(),
        each.schemeId(),
        language.either(each.scheme().nameZh(), each.scheme().nameEn()),
        score.total(),
        each.original().total(),
        score.base(),
        score.bonus(),
        score.deductions(),
        score.adjustment(),
        each.corrections(),
        each.openAppeals(),
        each.replays(),
        parts(score, lines, language),
        round == null ? path : path + "?round=" + round.number());
  }

  private static List<CriterionScoreJson> parts(
      Score score,
      Function<Score.Part, @Nullable List<CountedRecordJson>> lines,
      Language language) {
    return score.parts().stream()
        .map(part -> CriterionScoreJson.of(part, lines.apply(part), language))
        .toList();
  }
}
