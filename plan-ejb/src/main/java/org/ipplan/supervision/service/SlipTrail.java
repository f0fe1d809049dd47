package org.ipplan.supervision.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.Reminder;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.supervision.SlipDetails;
import org.ipplan.supervision.SlipState;
import org.ipplan.supervision.domain.Slip;
import org.ipplan.supervision.domain.SlipSteps;
import org.ipplan.supervision.domain.Told;
import org.jspecify.annotations.Nullable;

/** Records what is done with slips, and tells the department of one that was sent. */
@Dependent
public class SlipTrail {
  private static final Set<Audience> TOLD =
      EnumSet.of(Audience.HANDLER, Audience.LIAISON, Audience.HEAD);

  /** Beside the rungs and urges of the task, where people look for who was told. */
  private static final String KEEP =
      """
      INSERT INTO reminder (id, kind, matter, matter_key, matter_id, assignment_id, task_id,
        department_code, due_on, audience, note, href, made_by, made_for, made_on, made_at)
      VALUES (:id, :kind, 'ASSIGNMENT', cast(:slip AS text), :share, :share, :task, :department,
        cast(:dueOn AS date), :audience, :note, :href, :by, cast(:for AS text),
        cast(:today AS date), :now)
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CallerContext callers;
  @Inject CalendarService calendar;
  @Inject Event<StepTaken> steps;
  @Inject Event<Reminder> reminders;

  void prepared(Slip slip) {
    fire("prepare", slip, null, null, slip.details().reason());
  }

  void taken(String action, Slip slip, SlipState before, long versionBefore, StepInput input) {
    fire(action, slip, before, versionBefore, reason(action, slip.details(), input));
  }

  private static @Nullable String reason(String action, SlipDetails slip, StepInput input) {
    if (action.equals(SlipSteps.SEND)) {
      return slip.reason();
    }
    return input.reason() == null ? input.note() : input.reason();
  }

  /** What was never sent is no part of the task's history. */
  private void fire(
      String action,
      Slip slip,
      @Nullable SlipState before,
      @Nullable Long versionBefore,
      @Nullable String reason) {
    var details = slip.details();
    steps.fire(
        new StepTaken(
            action,
            SlipSteps.WORKFLOW.name(),
            slip.id().toString(),
            details.task(),
            details.sentAt() == null ? Visibility.AUDIT : Visibility.PARTIES,
            details.department(),
            before == null ? null : before.name(),
            slip.state().name(),
            versionBefore,
            slip.version(),
            reason,
            changes(details)));
  }

  private static Map<String, String> changes(SlipDetails slip) {
    var changes = new HashMap<String, String>();
    changes.put("colour", slip.colour().name());
    changes.put("department", slip.department());
    if (slip.number() != null) {
      changes.put("number", slip.year() + "-" + slip.number());
      changes.put("answerByOn", String.valueOf(slip.answerByOn()));
    }
    return changes;
  }

  void tell(Slip slip) {
    var id = UUID.randomUUID();
    var details = slip.details();
    var dueOn = Objects.requireNonNull(details.answerByOn());
    keep(id, slip, details);
    reminders.fire(
        new Reminder(
            id,
            slip.kind(),
            Matter.ASSIGNMENT,
            details.assignment(),
            details.task(),
            details.department(),
            TOLD,
            dueOn,
            calendar.workingDaysBetween(clock.today(), dueOn),
            details.reason(),
            false,
            href(details)));
  }

  private void keep(UUID id, Slip slip, SlipDetails details) {
    var caller = callers.caller();
    entityManager
        .createNativeQuery(KEEP)
        .setParameter("id", id)
        .setParameter("kind", slip.kind().name())
        .setParameter("slip", details.id().toString())
        .setParameter("share", details.assignment())
        .setParameter("task", details.task())
        .setParameter("department", details.department())
        .setParameter("dueOn", String.valueOf(details.answerByOn()))
        .setParameter("audience", Told.text(TOLD))
        .setParameter("note", details.reason())
        .setParameter("href", href(details))
        .setParameter("by", caller.name())
        .setParameter("for", caller.actingFor())
        .setParameter("today", clock.today().toString())
        .setParameter("now", clock.now())
        .executeUpdate();
  }

  private static String href(SlipDetails slip) {
    return "/slips/" + slip.id();
  }
}
