package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.domain.CalledHearing;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.ListingDemands;
import org.ipplan.credit.domain.ListingPolicy;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.listing.Hearing;
import org.ipplan.credit.listing.HearingRecord;
import org.ipplan.credit.listing.NewHearing;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.workflow.StepInput;

/** Hearings: called in time, chaired by somebody else, with a signed record (P-63, P-64). */
@Dependent
public class ListingHearings {
  private static final String OFFICIAL =
      "SELECT EXISTS (SELECT 1 FROM official o WHERE o.name = :name)";

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject ListingEffects effects;

  Hearing call(CreditCase matter, NewHearing wanted, Caller caller) {
    ListingPolicy.require(wanted);
    requireOfficial(wanted.chair());
    var hearing = new CalledHearing(matter.id(), wanted, caller, clock.now());
    effects.take(
        matter,
        ListingSteps.CALL_HEARING,
        caller,
        StepInput.NONE,
        facts -> {
          ListingDemands.requireCalled(facts, wanted, calendar.current());
          entityManager.persist(hearing);
        });
    return hearing.view();
  }

  private void requireOfficial(String chair) {
    var query =
        entityManager.createNativeQuery(OFFICIAL, Boolean.class).setParameter("name", chair);
    if (!(Boolean) query.getSingleResult()) {
      throw DomainException.invalid("chair", "credit.chair-unknown", chair);
    }
  }

  Hearing hold(CreditCase matter, UUID id, HearingRecord kept, Caller caller) {
    ListingPolicy.require(kept);
    effects.take(
        matter,
        ListingSteps.HOLD_HEARING,
        caller,
        StepInput.NONE,
        facts -> record(facts, id, kept, caller));
    return entityManager.find(CalledHearing.class, id).view();
  }

  private void record(ListingSteps.Facts facts, UUID id, HearingRecord kept, Caller caller) {
    var hearing =
        facts
            .file()
            .hearing(id)
            .orElseThrow(() -> DomainException.notFound("credit.hearing-not-found", id));
    if (hearing.isHeld()) {
      throw new DomainException(Kind.CONFLICT, "credit.hearing-recorded");
    }
    if (hearing.heldOn().isAfter(clock.today())) {
      var on = hearing.heldOn().toString();
      throw new DomainException(Kind.CONFLICT, "credit.hearing-to-come", on);
    }
    hearing.held(kept, caller, clock.today());
  }
}
