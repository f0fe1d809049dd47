package org.ipplan.web.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.handover.HandoverDetails;
import org.ipplan.handover.HandoverDue;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverSide;
import org.ipplan.handover.HandoverState;
import org.ipplan.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A case one department handed to another, as the caller's side may know it.
 *
 * @param side the caller's; the office reads nothing of the case itself
 * @param number of its first receipt; absent before it was sent and for what came from outside
 * @param fromDepartment code; absent for what came from a connected system
 * @param subjectName of a person masked in lists
 * @param follows id of the hand-over that was passed on to make this one
 * @param source where it came from outside, else absent
 * @param handler who sees to it with the receiver; for the receiver alone
 * @param approvedBy who approved the sending; for the sender alone
 * @param due the term that runs now, absent where none does
 * @param files how many the caller may see
 */
@Schema(name = "Handover")
public record HandoverJson(
    UUID id,
    HandoverSide side,
    @Nullable String number,
    HandoverKind kind,
    @Nullable String fromDepartment,
    String toDepartment,
    @Nullable String matter,
    @Nullable String summary,
    @Nullable String grounds,
    @Nullable SubjectKind subjectKind,
    @Nullable String subjectCode,
    @Nullable String subjectName,
    @Nullable UUID task,
    @Nullable Integer taskYear,
    @Nullable Integer taskNumber,
    @Nullable UUID creditCase,
    @Nullable UUID follows,
    @Nullable Source source,
    HandoverState state,
    @Nullable Due due,
    @Nullable String handler,
    @Nullable String approvedBy,
    @Nullable Instant createdAt,
    @Nullable Instant sentAt,
    @Nullable Instant signedAt,
    int files,
    String href) {

  /**
   * Where a case came from outside.
   *
   * @param reference by which the system knows it
   * @param name who hands it over
   */
  @Schema(name = "HandoverSource")
  public record Source(String system, String reference, String name) {
    static @Nullable Source of(HandoverDetails.@Nullable Source source) {
      return source == null ? null : new Source(source.system(), source.reference(), source.name());
    }
  }

  /**
   * A term that runs.
   *
   * @param dueOn last day
   * @param dueAt the very moment, where the rule counts hours; else absent
   * @param point of the rule it follows from
   * @param late whether it has passed; derived
   */
  @Schema(name = "HandoverDue")
  public record Due(
      LocalDate dueOn, @Nullable Instant dueAt, String point, String ruleSet, boolean late) {
    static @Nullable Due of(@Nullable HandoverDue due) {
      return due == null
          ? null
          : new Due(due.on(), due.at(), due.point(), due.ruleSet(), due.late());
    }
  }

  static HandoverJson of(HandoverDetails handover) {
    return new HandoverJson(
        handover.id(),
        handover.side(),
        handover.number(),
        handover.kind(),
        handover.fromDepartment(),
        handover.toDepartment(),
        handover.matter(),
        handover.summary(),
        handover.grounds(),
        handover.subjectKind(),
        handover.subjectCode(),
        handover.subjectName(),
        handover.task(),
        handover.taskYear(),
        handover.taskNumber(),
        handover.creditCase(),
        handover.follows(),
        Source.of(handover.source()),
        handover.state(),
        Due.of(handover.due()),
        handover.handler(),
        handover.approvedBy(),
        handover.createdAt(),
        handover.sentAt(),
        handover.signedAt(),
        handover.files(),
        "/handovers/" + handover.id());
  }
}
