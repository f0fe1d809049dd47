package org.ipplan.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that was counted, as it was on the day.
 *
 * @param id of the line; null for how the year stands today, and for what an appeal added
 * @param kind of record; {@code APPEAL} for what an appeal added
 * @param record its id
 * @param href path from the base
 * @param taskNumber null where it is of no task
 * @param label period, title or number, where it has one
 * @param happenedOn null where nothing happened
 * @param dueOn null where it was due on no day
 * @param earned of {@code possible}, as it was counted at first
 * @param correction null where there is none
 */
public record CountedRecord(
    @Nullable UUID id,
    Evidence criterion,
    String kind,
    UUID record,
    String href,
    @Nullable UUID task,
    @Nullable Integer taskNumber,
    @Nullable String label,
    @Nullable LocalDate happenedOn,
    @Nullable LocalDate dueOn,
    BigDecimal earned,
    BigDecimal possible,
    Reading reading,
    @Nullable Correction correction,
    @Nullable UUID openAppeal)
    implements Serializable {

  /**
   * What an appeal made of it.
   *
   * @param possible 0 where the record no longer counts
   */
  public record Correction(
      UUID appeal,
      Treatment treatment,
      BigDecimal earned,
      BigDecimal possible,
      String reason,
      String decidedBy,
      Instant decidedAt)
      implements Serializable {}
}
