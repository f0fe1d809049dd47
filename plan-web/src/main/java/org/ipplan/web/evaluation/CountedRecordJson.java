package org.ipplan.web.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.CountedRecord;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A record that was counted, as it was on the day.
 *
 * @param id of the line, which an appeal names; absent where it is not stored
 * @param label period, title or number
 * @param happenedOn absent where nothing happened
 * @param dueOn absent where it was due on no day
 * @param counted what it earned at first, of {@code of}
 * @param correction absent where there is none
 * @param openAppeal id of an appeal nobody decided yet
 */
@Schema(name = "CountedRecord")
public record CountedRecordJson(
    @Nullable UUID id,
    Evidence criterion,
    String kind,
    @Nullable Integer taskNumber,
    @Nullable String label,
    @Nullable LocalDate happenedOn,
    @Nullable LocalDate dueOn,
    Reading reading,
    BigDecimal counted,
    BigDecimal of,
    @Nullable CorrectionJson correction,
    @Nullable UUID openAppeal,
    String href) {

  static CountedRecordJson of(CountedRecord each) {
    var correction = each.correction();
    return new CountedRecordJson(
        each.id(),
        each.criterion(),
        each.kind(),
        each.taskNumber(),
        each.label(),
        each.happenedOn(),
        each.dueOn(),
        each.reading(),
        each.earned(),
        each.possible(),
        correction == null ? null : CorrectionJson.of(correction),
        each.openAppeal(),
        each.href());
  }
}
