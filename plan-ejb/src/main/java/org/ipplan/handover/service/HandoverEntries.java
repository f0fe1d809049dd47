package org.ipplan.handover.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.handover.HandoverEntry;
import org.ipplan.handover.HandoverSide;
import org.ipplan.handover.HandoverState;
import org.ipplan.handover.domain.Entry;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;

/** What happened to hand-overs: added with each step, read as each side may know it. */
@Dependent
public class HandoverEntries {
  private static final String ADD =
      """
      INSERT INTO handover_entry (handover_id, side, inner_step, action, to_state, text, department,
        due_on, due_at, written_by, written_on, written_at)
      VALUES (:handover, :side, :inner, :action, :state, :text, :department,
        cast(:dueOn AS date), cast(:dueAt AS timestamptz), :by, cast(:on AS date),
        cast(:at AS timestamptz))
      """;

  /** The sender does not read who did what with the receiver, nor the other way round. */
  private static final String READ =
      """
      SELECT e.id, e.side, e.action, e.to_state,
        CASE WHEN :side = 'OFFICE' THEN NULL ELSE e.text END AS text, e.department, e.due_on,
        coalesce(CASE WHEN e.due_at IS NULL THEN e.written_on > e.due_on
          ELSE e.written_at > e.due_at END, false) AS late,
        CASE WHEN e.side = :side THEN e.written_by END AS written_by, e.written_at
      FROM handover_entry e
      WHERE e.handover_id = :handover AND (NOT e.inner_step OR e.side = :side)
      ORDER BY e.id
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;

  void add(UUID handover, HandoverState state, Entry entry) {
    var ran = entry.ran();
    entityManager
        .createNativeQuery(ADD)
        .setParameter("handover", handover)
        .setParameter("side", entry.side().name())
        .setParameter("inner", entry.inner())
        .setParameter("action", entry.action())
        .setParameter("state", state.name())
        .setParameter("text", entry.text())
        .setParameter("department", entry.department())
        .setParameter("dueOn", ran == null ? null : ran.on().toString())
        .setParameter("dueAt", ran == null || ran.at() == null ? null : ran.at().toString())
        .setParameter("by", callers.caller().name())
        .setParameter("on", clock.today().toString())
        .setParameter("at", clock.now().toString())
        .executeUpdate();
  }

  /** Oldest first. */
  List<HandoverEntry> of(UUID handover, HandoverSide side) {
    var query =
        entityManager
            .createNativeQuery(READ, Tuple.class)
            .setParameter("handover", handover)
            .setParameter("side", side.name());
    return Rows.of(query).stream().map(HandoverEntries::entry).toList();
  }

  private static HandoverEntry entry(Tuple row) {
    return new HandoverEntry(
        row.get("id", Long.class),
        HandoverSide.valueOf(row.get("side", String.class)),
        row.get("action", String.class),
        HandoverState.valueOf(row.get("to_state", String.class)),
        row.get("text", String.class),
        row.get("department", String.class),
        row.get("due_on", LocalDate.class),
        row.get("late", Boolean.class),
        row.get("written_by", String.class),
        row.get("written_at", Instant.class));
  }
}
