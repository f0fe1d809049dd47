package org.ipplan.web.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.AppealDetails;
import org.ipplan.evaluation.AppealState;
import org.ipplan.evaluation.Evidence;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A department's appeal against its evaluation.
 *
 * @param line what was counted, absent where the criterion as a whole is meant
 * @param correction absent unless it was upheld
 */
@Schema(name = "EvaluationAppeal")
public record AppealJson(
    UUID id,
    int year,
    int round,
    String department,
    Evidence criterion,
    String criterionName,
    @Nullable CountedRecordJson line,
    String grounds,
    AppealState state,
    String filedBy,
    Instant filedAt,
    LocalDate filedOn,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable CorrectionJson correction,
    String href) {

  static AppealJson of(AppealDetails each, Language language) {
    var line = each.line();
    var correction = each.correction();
    return new AppealJson(
        each.id(),
        each.year(),
        each.round(),
        each.department(),
        each.criterion(),
        language.either(each.criterionZh(), each.criterionEn()),
        line == null ? null : CountedRecordJson.of(line),
        each.grounds(),
        each.state(),
        each.filedBy(),
        each.filedAt(),
        each.filedOn(),
        each.decidedBy(),
        each.decidedAt(),
        each.decisionReason(),
        correction == null ? null : CorrectionJson.of(correction),
        "/evaluation-appeals/" + each.id());
  }
}
