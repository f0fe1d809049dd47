package org.ipplan.supervision.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.shared.ArrayLiteral;
import org.ipplan.supervision.LadderRung;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.supervision.domain.DueRung;
import org.ipplan.supervision.domain.RungDays;
import org.ipplan.supervision.domain.Told;

/** Finds what is due by the ladder in force and was not written down: two statements. */
@Dependent
public class DueRungs {
  private static final String LADDER =
      "SELECT matter, working_days, audience, since_on FROM escalation_rung";

  private static final String DUE =
      """
      SELECT m.*, r.working_days, r.audience, r.since_on
      FROM (%s) m
      JOIN unnest(cast(:matters AS text[]), cast(:days AS integer[]), cast(:lastDue AS date[]))
        AS w (matter, working_days, last_due) ON w.matter = m.matter AND m.due_on <= w.last_due
      JOIN escalation_rung r ON r.matter = w.matter AND r.working_days = w.working_days
      WHERE NOT EXISTS (SELECT 1 FROM reminder d WHERE d.kind = 'RUNG' AND d.matter = m.matter
        AND d.matter_key = m.matter_key AND d.due_on = m.due_on AND d.rung = r.working_days)
      ORDER BY m.matter, m.matter_key, r.working_days
      """
          .formatted(Matters.OPEN);

  @Inject EntityManager entityManager;
  @Inject CalendarService calendar;

  /**
   * @param today a working day
   */
  List<DueRung> on(LocalDate today) {
    var days = new RungDays(calendar.current());
    var ladder = ladder();
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        entityManager
            .createNativeQuery(DUE, Tuple.class)
            .setParameter("today", today.toString())
            .setParameter("matters", ArrayLiteral.of(ladder, LadderRung::matter))
            .setParameter("days", ArrayLiteral.of(ladder, LadderRung::workingDays))
            .setParameter(
                "lastDue", ArrayLiteral.of(ladder, r -> days.lastDue(today, r.workingDays())))
            .getResultList();
    return rows.stream().map(row -> due(row, days)).toList();
  }

  @SuppressWarnings("unchecked")
  private List<LadderRung> ladder() {
    List<Tuple> rows = entityManager.createNativeQuery(LADDER, Tuple.class).getResultList();
    return rows.stream().map(DueRungs::rung).toList();
  }

  private static LadderRung rung(Tuple row) {
    return new LadderRung(
        Matter.valueOf(row.get("matter", String.class)),
        row.get("working_days", Integer.class),
        Told.audience(row.get("audience", String.class)));
  }

  private static DueRung due(Tuple row, RungDays days) {
    var rung = rung(row);
    var dueOn = row.get("due_on", LocalDate.class);
    return new DueRung(
        UUID.randomUUID(),
        rung.matter(),
        row.get("matter_key", String.class),
        row.get("matter_id", UUID.class),
        row.get("assignment_id", UUID.class),
        row.get("task_id", UUID.class),
        row.get("department_code", String.class),
        row.get("period", String.class),
        dueOn,
        row.get("opened_on", LocalDate.class),
        row.get("href", String.class),
        rung,
        row.get("since_on", LocalDate.class),
        days.of(dueOn, rung.workingDays()));
  }
}
