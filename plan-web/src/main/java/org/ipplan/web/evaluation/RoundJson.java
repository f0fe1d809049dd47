package org.ipplan.web.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.RoundDetails;
import org.ipplan.evaluation.RoundState;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of a year.
 *
 * @param number within the year
 * @param asOf last day that counted
 * @param appealByOn last day to appeal, absent before it is announced
 * @param departments how many are evaluated
 * @param openAppeals how many the caller may read that nobody decided yet
 */
@Schema(name = "EvaluationRound")
public record RoundJson(
    UUID id,
    int year,
    int number,
    UUID scheme,
    LocalDate asOf,
    String reason,
    RoundState state,
    String startedBy,
    Instant startedAt,
    @Nullable String announcedBy,
    @Nullable Instant announcedAt,
    @Nullable LocalDate appealByOn,
    @Nullable String finalisedBy,
    @Nullable Instant finalisedAt,
    @Nullable Instant endedAt,
    @Nullable String endedReason,
    int departments,
    int openAppeals,
    String href) {

  static RoundJson of(RoundDetails each) {
    return new RoundJson(
        each.id(),
        each.year(),
        each.number(),
        each.scheme(),
        each.asOf(),
        each.reason(),
        each.state(),
        each.startedBy(),
        each.startedAt(),
        each.announcedBy(),
        each.announcedAt(),
        each.appealByOn(),
        each.finalisedBy(),
        each.finalisedAt(),
        each.endedAt(),
        each.endedReason(),
        each.departments(),
        each.openAppeals(),
        "/evaluation-rounds/" + each.id());
  }
}
