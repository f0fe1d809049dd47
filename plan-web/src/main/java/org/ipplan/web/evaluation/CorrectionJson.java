package org.ipplan.web.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.CountedRecord;
import org.ipplan.evaluation.Treatment;

/**
 * What an appeal made of a record.
 *
 * @param counted what it earns since, of {@code of}; both 0 where it no longer counts
 */
@Schema(name = "EvaluationCorrection")
public record CorrectionJson(
    UUID appeal,
    Treatment treatment,
    BigDecimal counted,
    BigDecimal of,
    String reason,
    String decidedBy,
    Instant decidedAt) {

  static CorrectionJson of(CountedRecord.Correction each) {
    return new CorrectionJson(
        each.appeal(),
        each.treatment(),
        each.earned(),
        each.possible(),
        each.reason(),
        each.decidedBy(),
        each.decidedAt());
  }
}
