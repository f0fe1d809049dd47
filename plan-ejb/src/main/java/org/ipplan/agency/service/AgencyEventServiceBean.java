package org.ipplan.agency.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.agency.AgencyEventService;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.EventDetails;
import org.ipplan.agency.NewEvent;
import org.ipplan.agency.domain.AgencyEvent;
import org.ipplan.agency.domain.EventPolicy;
import org.ipplan.agency.domain.EventSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Records events and has a second person confirm them. */
@Stateless
@PermitAll
public class AgencyEventServiceBean implements AgencyEventService {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject AgencyAccess access;
  @Inject RatedSubjects rated;
  @Inject Scores scores;
  @Inject EventReads reads;
  @Inject AgencyTrail trail;

  @Override
  public List<EventDetails> ofAgency(String code, @Nullable AgencyKind kind) {
    access.reader();
    return reads.of(rated.find(code, kind).id());
  }

  @Override
  public EventDetails get(UUID id) {
    access.reader();
    return reads.find(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public EventDetails record(String code, @Nullable AgencyKind kind, NewEvent wanted) {
    access.reader();
    var agency = rated.find(code, kind);
    var caller = access.ofBody(Role.CREDIT_HANDLER, "agency.handler-only", agency.department());
    var rules = scores.basis().rules(agency.kind());
    rules.requireRated(clock.today());
    EventPolicy.require(wanted, rules, clock.today());
    var event = new AgencyEvent(agency.id(), wanted, caller, scores.now());
    entityManager.persist(event);
    entityManager.flush();
    trail.event("record", event, null, null);
    return get(event.id());
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var event = find(id);
    return EventSteps.WORKFLOW.offers(event.state(), facts(event));
  }

  @Override
  public EventDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var event = find(id);
    if (event.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = event.state();
    event.take(action, facts(event), scores.now(), input);
    entityManager.flush();
    trail.event(action, event, before, input.reason());
    return get(id);
  }

  private EventSteps.Facts facts(AgencyEvent event) {
    return event.facts(access.caller(), rated.get(event.ratedId()).department());
  }

  private AgencyEvent find(UUID id) {
    var event = entityManager.find(AgencyEvent.class, id);
    if (event == null) {
      throw notFound(id);
    }
    return event;
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("agency.event-not-found", id);
  }
}
