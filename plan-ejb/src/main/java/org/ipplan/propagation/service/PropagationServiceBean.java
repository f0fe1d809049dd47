package org.ipplan.propagation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.PropagationCounts;
import org.ipplan.propagation.PropagationDetails;
import org.ipplan.propagation.PropagationFilter;
import org.ipplan.propagation.PropagationInput;
import org.ipplan.propagation.PropagationService;
import org.ipplan.propagation.PropagationState;
import org.ipplan.propagation.domain.Propagation;
import org.ipplan.propagation.domain.PropagationSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Finds the line in the caller's scope, asks it, and records what was done. */
@Stateless
@PermitAll
public class PropagationServiceBean implements PropagationService {
  @Inject EntityManager entityManager;
  @Inject PropagationAccess access;
  @Inject PropagationReads reads;
  @Inject CreditCaseService cases;
  @Inject SentTerms terms;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public Page<PropagationDetails> list(
      CreditList list,
      PropagationFilter filter,
      int limit,
      @Nullable String cursor,
      boolean count) {
    access.reader();
    return reads.page(list, filter, limit, cursor, count);
  }

  @Override
  public PropagationCounts counts(CreditList list, @Nullable UUID recipient) {
    access.reader();
    return reads.counts(list, recipient);
  }

  @Override
  public List<PropagationDetails> ofCase(UUID caseId) {
    return reads.ofCase(cases.get(caseId).summary().id());
  }

  @Override
  public PropagationDetails get(UUID id) {
    return find(id).details();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    var found = find(id);
    return entityManager.find(Propagation.class, id).offers(facts(found));
  }

  @Override
  public PropagationDetails take(
      UUID id, String action, long expectedVersion, PropagationInput input) {
    var found = find(id);
    var facts = facts(found);
    if (isRepeated(action, found, facts)) {
      return found.details();
    }
    var line = entityManager.find(Propagation.class, id);
    if (line.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = line.state();
    line.take(action, facts, input, clock.now(), clock.today());
    if (action.equals(PropagationSteps.SEND)) {
      terms.restart(line);
    }
    entityManager.flush();
    record(action, line, before, input);
    return get(id);
  }

  private static boolean isRepeated(
      String action, PropagationReads.Found found, PropagationSteps.Facts facts) {
    return action.equals(PropagationSteps.APPLY)
        && found.details().state() == PropagationState.APPLIED
        && facts.byRecipient();
  }

  private void record(
      String action, Propagation line, PropagationState before, PropagationInput input) {
    steps.fire(
        StepTaken.audited(
                action,
                PropagationSteps.WORKFLOW.name(),
                line.id(),
                before,
                line.state(),
                input.reason())
            .with(
                Map.of(
                    "entry", line.entry().toString(),
                    "recipient", line.recipient().toString(),
                    "change", line.change().name())));
  }

  private PropagationReads.Found find(UUID id) {
    return reads.find(id).orElseThrow(() -> DomainException.notFound("propagation.not-found", id));
  }

  private PropagationSteps.Facts facts(PropagationReads.Found found) {
    return new PropagationSteps.Facts(found.department(), found.system(), access.caller());
  }
}
