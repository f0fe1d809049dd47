package org.ipplan.handover.service;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.handover.HandoverDetails;
import org.ipplan.handover.HandoverDetails.Source;
import org.ipplan.handover.HandoverDue;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverSide;
import org.ipplan.handover.HandoverState;
import org.ipplan.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link HandoverReads}, and where it stands in the list.
 *
 * @param orderedAt when it was begun, for the sender; when it was sent, for others
 */
record HandoverRow(HandoverDetails details, Instant orderedAt) {

  /** Names of persons are masked. */
  static HandoverRow listed(Tuple row) {
    return of(row, true);
  }

  static HandoverRow single(Tuple row) {
    return of(row, false);
  }

  private static HandoverRow of(Tuple row, boolean masked) {
    var side = HandoverSide.valueOf(row.get("side", String.class));
    return new HandoverRow(details(row, side, masked), row.get("ordered_at", Instant.class));
  }

  private static HandoverDetails details(Tuple row, HandoverSide side, boolean masked) {
    var kind = row.get("subject_kind", String.class);
    var subject = kind == null ? null : SubjectKind.valueOf(kind);
    var name = row.get("subject_name", String.class);
    return new HandoverDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        side,
        row.get("number", String.class),
        HandoverKind.valueOf(row.get("kind", String.class)),
        row.get("from_department", String.class),
        row.get("to_department", String.class),
        row.get("matter", String.class),
        row.get("summary", String.class),
        row.get("grounds", String.class),
        subject,
        row.get("subject_code", String.class),
        masked ? PartyName.masked(subject, name) : name,
        row.get("task_id", UUID.class),
        row.get("task_year", Integer.class),
        row.get("task_number", Integer.class),
        row.get("credit_case_id", UUID.class),
        row.get("follows_id", UUID.class),
        source(row),
        HandoverState.valueOf(row.get("state", String.class)),
        due(row),
        row.get("handler", String.class),
        row.get("approved_by", String.class),
        side == HandoverSide.SENDER ? row.get("created_at", Instant.class) : null,
        row.get("sent_at", Instant.class),
        row.get("signed_at", Instant.class),
        row.get("files", Number.class).intValue());
  }

  private static @Nullable Source source(Tuple row) {
    var system = row.get("source_system", String.class);
    return system == null
        ? null
        : new Source(
            system,
            row.get("source_reference", String.class),
            row.get("source_name", String.class));
  }

  private static @Nullable HandoverDue due(Tuple row) {
    var on = row.get("due_on", LocalDate.class);
    return on == null
        ? null
        : new HandoverDue(
            on,
            row.get("due_at", Instant.class),
            Objects.requireNonNull(row.get("due_point", String.class)),
            Objects.requireNonNull(row.get("due_rule_set", String.class)),
            Boolean.TRUE.equals(row.get("late", Boolean.class)));
  }
}
