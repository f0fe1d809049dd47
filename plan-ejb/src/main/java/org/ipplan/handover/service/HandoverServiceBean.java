package org.ipplan.handover.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.handover.HandoverDetails;
import org.ipplan.handover.HandoverEntry;
import org.ipplan.handover.HandoverFilter;
import org.ipplan.handover.HandoverSending;
import org.ipplan.handover.HandoverService;
import org.ipplan.handover.HandoverSide;
import org.ipplan.handover.NewHandover;
import org.ipplan.handover.domain.Handover;
import org.ipplan.handover.domain.HandoverPolicy;
import org.ipplan.handover.domain.HandoverSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Loads hand-overs, asks the model, returns. */
@Stateless
@PermitAll
public class HandoverServiceBean implements HandoverService {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject Handovers handovers;
  @Inject HandoverReads reads;
  @Inject HandoverReferences references;
  @Inject HandoverStepping stepping;
  @Inject HandoverEntries entries;
  @Inject HandoverSendings sendings;
  @Inject HandoverTrail trail;

  @Override
  public Page<HandoverDetails> list(
      HandoverFilter filter, int limit, @Nullable String cursor, boolean count) {
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public HandoverDetails get(UUID id) {
    return reads.find(id).orElseThrow(() -> DomainException.notFound("handover.not-found", id));
  }

  @Override
  public UUID draft(NewHandover wanted) {
    var caller = callers.caller();
    var from = department(caller, wanted);
    require(wanted, from);
    var handover = Handover.draft(from, wanted, caller, clock.now());
    entityManager.persist(handover);
    entityManager.flush();
    trail.step("draft", handover, null, null, null);
    return handover.id();
  }

  @Override
  public HandoverDetails edit(UUID id, long expectedVersion, NewHandover wanted) {
    var handover = find(id, expectedVersion);
    var before = handover.state();
    var facts = handovers.facts(handover);
    handover.requireEditable(facts);
    require(wanted, Objects.requireNonNull(handover.fromDepartment()));
    handover.edit(wanted, facts);
    entityManager.flush();
    trail.step(HandoverSteps.EDIT, handover, before, expectedVersion, null);
    return get(id);
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var handover = handovers.find(id);
    return handover.offers(handovers.facts(handover));
  }

  @Override
  public HandoverDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var handover = find(id, expectedVersion);
    if (HandoverSteps.WRITTEN.contains(action)) {
      throw new DomainException(
          DomainException.Kind.NOT_FOUND, "workflow.unknown-action", action, "handover");
    }
    stepping.take(handover, action, input);
    return get(id);
  }

  @Override
  public List<HandoverEntry> history(UUID id) {
    return entries.of(id, get(id).side());
  }

  @Override
  public List<HandoverSending> sendings(UUID id) {
    return get(id).side() == HandoverSide.OFFICE ? List.of() : sendings.all(id);
  }

  private Handover find(UUID id, long expectedVersion) {
    get(id);
    var handover = handovers.find(id);
    if (handover.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return handover;
  }

  private void require(NewHandover wanted, String from) {
    HandoverPolicy.require(wanted, from, handovers.receivers(), handovers.justice());
    references.require(wanted, from);
  }

  private static String department(Caller caller, NewHandover wanted) {
    var department = caller.department();
    var ofCredit = wanted.creditCase() != null && caller.is(Role.CREDIT_HANDLER);
    if (department == null || !(caller.isDepartmentOfficial() || ofCredit)) {
      throw DomainException.forbidden(List.of(Refusal.of("handover.officials-only")));
    }
    return department;
  }
}
