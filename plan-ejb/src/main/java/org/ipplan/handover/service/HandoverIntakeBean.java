package org.ipplan.handover.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ipplan.handover.BroughtCase;
import org.ipplan.handover.HandoverIntake;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverOutcome;
import org.ipplan.handover.HandoverState;
import org.ipplan.handover.domain.BroughtPolicy;
import org.ipplan.handover.domain.Entry;
import org.ipplan.handover.domain.HandoverSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.workflow.StepInput;

/** Keeps what connected systems bring; of two who bring the same at once one keeps it. */
@Stateless
@PermitAll
public class HandoverIntakeBean implements HandoverIntake {
  private static final String ADD =
      """
      INSERT INTO handover (id, to_department, kind, matter, summary, grounds, subject_kind,
        subject_code, subject_name, task_id, source_system, source_reference, source_name, state,
        sent_at, created_at, due_on, due_at, due_from_on, due_point, due_rule_set)
      VALUES (:id, :to, :kind, :matter, :summary, :grounds, :subjectKind, :subjectCode,
        :subjectName, cast(:task AS uuid), :system, :reference, :name, 'SENT',
        cast(:now AS timestamptz), cast(:now AS timestamptz), cast(:dueOn AS date), NULL,
        cast(:dueFrom AS date), :duePoint, :dueRuleSet)
      ON CONFLICT (source_system, source_reference) WHERE source_system IS NOT NULL DO NOTHING
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject Handovers handovers;
  @Inject HandoverReferences references;
  @Inject HandoverSendings sendings;
  @Inject HandoverEntries entries;
  @Inject HandoverTrail trail;

  @Override
  public HandoverOutcome receive(BroughtCase brought) {
    if (!BroughtPolicy.allows(brought, handovers.receivers())) {
      return HandoverOutcome.REFUSED;
    }
    var id = UUID.randomUUID();
    if (add(id, brought) == 0) {
      return HandoverOutcome.SAME;
    }
    var handover = handovers.find(id);
    sendings.keep(handover);
    entries.add(id, HandoverState.SENT, Entry.of(HandoverSteps.SEND, StepInput.NONE, null));
    trail.step(HandoverSteps.RECEIVE, handover, null, null, null);
    return HandoverOutcome.NEW;
  }

  private int add(UUID id, BroughtCase brought) {
    var crime = handovers.justice().contains(brought.toDepartment());
    var kind = crime ? HandoverKind.CRIMINAL : HandoverKind.ADMINISTRATIVE;
    var due = handovers.terms().running(HandoverState.SENT, kind, clock.now(), null).orElse(null);
    return entityManager
        .createNativeQuery(ADD)
        .setParameter("id", id)
        .setParameter("to", brought.toDepartment())
        .setParameter("kind", kind.name())
        .setParameter("matter", brought.matter().strip())
        .setParameter("summary", brought.summary().strip())
        .setParameter("grounds", BroughtPolicy.grounds(brought))
        .setParameter("subjectKind", BroughtPolicy.subjectKind(brought).name())
        .setParameter("subjectCode", BroughtPolicy.code(brought))
        .setParameter("subjectName", brought.subjectName().strip())
        .setParameter("task", references.task(brought.task()).map(UUID::toString).orElse(null))
        .setParameter("system", brought.system())
        .setParameter("reference", brought.reference())
        .setParameter("name", brought.fromName().strip())
        .setParameter("now", clock.now().toString())
        .setParameter("dueOn", due == null ? null : due.on().toString())
        .setParameter("dueFrom", due == null ? null : due.fromOn().toString())
        .setParameter("duePoint", due == null ? null : due.point())
        .setParameter("dueRuleSet", due == null ? null : due.ruleSet())
        .executeUpdate();
  }
}
