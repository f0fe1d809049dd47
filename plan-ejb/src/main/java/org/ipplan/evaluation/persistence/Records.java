package org.ipplan.evaluation.persistence;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.evaluation.CountedRecord;
import org.ipplan.evaluation.CountedRecord.Correction;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.Reading;
import org.ipplan.evaluation.Treatment;
import org.jspecify.annotations.Nullable;

/** Rows of records that were counted. */
final class Records {
  private Records() {}

  static CountedRecord of(Tuple row) {
    return of(row, "id");
  }

  /**
   * @param id column with the line's id
   */
  static CountedRecord of(Tuple row, String id) {
    return new CountedRecord(
        row.get(id, UUID.class),
        Evidence.valueOf(row.get("criterion", String.class)),
        row.get("kind", String.class),
        row.get("record_id", UUID.class),
        row.get("href", String.class),
        row.get("task_id", UUID.class),
        row.get("task_number", Integer.class),
        row.get("label", String.class),
        row.get("happened_on", LocalDate.class),
        row.get("due_on", LocalDate.class),
        Rows.number(row, "earned"),
        Rows.number(row, "possible"),
        Reading.valueOf(row.get("reading", String.class)),
        correction(row),
        row.get("open_appeal", UUID.class));
  }

  static @Nullable Correction correction(Tuple row) {
    var treatment = row.get("treatment", String.class);
    return treatment == null
        ? null
        : new Correction(
            row.get("appeal_id", UUID.class),
            Treatment.valueOf(treatment),
            Rows.number(row, "new_earned"),
            Rows.number(row, "new_possible"),
            row.get("decision_reason", String.class),
            row.get("decided_by", String.class),
            row.get("decided_at", Instant.class));
  }
}
