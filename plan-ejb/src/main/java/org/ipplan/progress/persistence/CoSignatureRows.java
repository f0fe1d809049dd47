package org.ipplan.progress.persistence;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.progress.CoSignatureDetails;
import org.ipplan.progress.CoSignatureDetails.Answer;
import org.ipplan.progress.CoSignatureDetails.Withdrawal;
import org.ipplan.progress.CoSignatureState;
import org.jspecify.annotations.Nullable;

/** Reads rows of co-signatures into records. */
final class CoSignatureRows {
  private CoSignatureRows() {}

  static CoSignatureDetails details(Tuple row) {
    return new CoSignatureDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("report_id", UUID.class),
        row.get("task_id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("writing", String.class),
        row.get("department_code", String.class),
        CoSignatureState.valueOf(row.get("state", String.class)),
        row.get("note", String.class),
        row.get("due_on", LocalDate.class),
        row.get("asked_by", String.class),
        row.get("asked_at", Instant.class),
        answer(row),
        withdrawal(row),
        row.get("passed_over", String.class));
  }

  private static @Nullable Answer answer(Tuple row) {
    var answer = row.get("answer", String.class);
    return answer == null
        ? null
        : new Answer(
            answer.equals(CoSignatureState.AGREED.name()),
            row.get("opinion", String.class),
            row.get("answered_by", String.class),
            row.get("answered_at", Instant.class));
  }

  private static @Nullable Withdrawal withdrawal(Tuple row) {
    var reason = row.get("withdrawal_reason", String.class);
    return reason == null
        ? null
        : new Withdrawal(
            reason, row.get("withdrawn_by", String.class), row.get("withdrawn_at", Instant.class));
  }
}
