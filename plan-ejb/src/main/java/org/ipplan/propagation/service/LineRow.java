package org.ipplan.propagation.service;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChange;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.PropagationDetails;
import org.ipplan.propagation.PropagationKind;
import org.ipplan.propagation.PropagationState;
import org.ipplan.propagation.RecipientKind;
import org.jspecify.annotations.Nullable;

/** Reads a line: whole for credit staff, the entry's id alone for its recipient. */
final class LineRow {
  private LineRow() {}

  static PropagationDetails of(Tuple row, boolean staff) {
    var change = EntryChange.valueOf(row.get("change", String.class));
    var means = row.get("means", String.class);
    return new PropagationDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        CreditList.valueOf(row.get("list", String.class)),
        row.get("entry_id", UUID.class),
        PropagationKind.of(change),
        PropagationState.valueOf(row.get("state", String.class)),
        row.get("recipient_id", UUID.class),
        RecipientKind.valueOf(row.get("recipient_kind", String.class)),
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        staff ? matter(row, change) : null,
        row.get("made_on", LocalDate.class),
        row.get("due_on", LocalDate.class),
        row.get("provisional", Boolean.class),
        staff && row.get("rule") != null ? term(row) : null,
        row.get("late", Boolean.class),
        row.get("attempts", Integer.class),
        row.get("sent_on", LocalDate.class),
        row.get("applied_on", LocalDate.class),
        means == null ? null : Means.valueOf(means),
        staff ? row.get("note", String.class) : null,
        row.get("failure", String.class),
        staff ? row.get("recorded_by", String.class) : null,
        row.get("recorded_at", Instant.class));
  }

  private static PropagationDetails.@Nullable Matter matter(Tuple row, EntryChange change) {
    return new PropagationDetails.Matter(
        row.get("case_id", UUID.class),
        row.get("code", String.class),
        row.get("name", String.class),
        row.get("decision_number", String.class),
        change);
  }

  private static PropagationDetails.Term term(Tuple row) {
    return new PropagationDetails.Term(
        row.get("from_on", LocalDate.class),
        row.get("rule_set", String.class),
        row.get("rule", String.class),
        row.get("article", String.class),
        row.get("confirmed", Boolean.class),
        row.get("by_analogy", Boolean.class));
  }
}
