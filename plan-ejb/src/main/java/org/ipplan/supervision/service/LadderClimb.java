package org.ipplan.supervision.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.supervision.domain.DueRung;
import org.ipplan.supervision.domain.Overtaking;
import org.ipplan.supervision.domain.Told;

/**
 * Rings what is due, one transaction a matter: what is written down is told, and what is told is
 * written down; where telling of one matter fails, the others go on. What nobody is told of any
 * more is written down by one statement, however much it is.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LadderClimb {
  /** Rungs count from the first look at the ladder: a first start tells nobody of the past. */
  private static final String BEGIN =
      "UPDATE escalation_rung SET since_on = cast(:today AS date) WHERE since_on IS NULL";

  /** Two members at once: the second waits for the first, and finds its rows. */
  private static final String KEEP =
      """
      WITH kept AS (
        INSERT INTO reminder (id, kind, matter, matter_key, matter_id, assignment_id, task_id,
          department_code, period, due_on, rung, overtaken, audience, href, made_by, made_on,
          made_at)
        SELECT x.id, 'RUNG', x.matter, x.key, x.matter_id, x.share, x.task, x.department, x.period,
          x.due_on, x.rung, x.overtaken, x.audience, x.href, :by, cast(:today AS date), :now
        FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS x (id uuid, matter text, key text,
          matter_id uuid, share uuid, task uuid, department text, period text, due_on date,
          rung integer, overtaken boolean, audience text, href text)
        ON CONFLICT DO NOTHING
        RETURNING id)
      SELECT id FROM kept
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CallerContext callers;
  @Inject CalendarService calendar;
  @Inject DueRungs dueRungs;
  @Inject Telling telling;

  /**
   * Looks at the ladder, on a working day only, and writes down what is overtaken.
   *
   * @return the rungs of each matter that rings, one list a matter
   */
  public List<List<DueRung>> look() {
    var today = clock.today();
    entityManager.createNativeQuery(BEGIN).setParameter("today", today.toString()).executeUpdate();
    var matters = Overtaking.matters(dueRungs.on(today));
    var silent = matters.stream().filter(each -> Overtaking.ringing(each).isEmpty()).toList();
    if (!silent.isEmpty()) {
      keep(silent.stream().flatMap(List::stream).toList(), Set.of());
    }
    return matters.stream().filter(each -> !silent.contains(each)).toList();
  }

  /**
   * Rings one matter.
   *
   * @param due its rungs whose day has come
   */
  public void ring(List<DueRung> due) {
    var ringing = Overtaking.ringing(due);
    var kept = keep(due, ringing);
    var current = calendar.current();
    due.stream()
        .filter(ringing::contains)
        .filter(each -> kept.contains(each.reminder()))
        .forEach(each -> telling.rung(each, current));
  }

  @SuppressWarnings("unchecked")
  private Set<UUID> keep(List<DueRung> due, Set<DueRung> ringing) {
    var rows = Json.createArrayBuilder();
    due.forEach(each -> rows.add(row(each, !ringing.contains(each))));
    List<UUID> kept =
        entityManager
            .createNativeQuery(KEEP, UUID.class)
            .setParameter("by", callers.caller().name())
            .setParameter("today", clock.today().toString())
            .setParameter("now", clock.now())
            .setParameter("rows", rows.build().toString())
            .getResultList();
    return new HashSet<>(kept);
  }

  private static JsonObject row(DueRung due, boolean overtaken) {
    var row =
        Json.createObjectBuilder()
            .add("id", due.reminder().toString())
            .add("matter", due.matter().name())
            .add("key", due.key())
            .add("matter_id", due.id().toString())
            .add("department", due.department())
            .add("due_on", due.dueOn().toString())
            .add("rung", due.rung().workingDays())
            .add("overtaken", overtaken)
            .add("audience", Told.text(due.rung().audience()))
            .add("href", due.href());
    if (due.share() != null) {
      row.add("share", due.share().toString());
    }
    if (due.task() != null) {
      row.add("task", due.task().toString());
    }
    if (due.period() != null) {
      row.add("period", due.period());
    }
    return row.build();
  }
}
