package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.FiledDefence;
import org.ipplan.credit.domain.GivenWaiver;
import org.ipplan.credit.domain.ListingDemands;
import org.ipplan.credit.domain.ListingPolicy;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.domain.WaiverGuards;
import org.ipplan.credit.listing.Defence;
import org.ipplan.credit.listing.DefenceReply;
import org.ipplan.credit.listing.NewDefence;
import org.ipplan.credit.listing.NewWaiver;
import org.ipplan.credit.listing.WaivedRight;
import org.ipplan.credit.listing.Waiver;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;

/** What parties state, at the counter or through a portal, and what is answered (P-45). */
@Dependent
public class ListingDefences {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CreditAccess access;
  @Inject Cases cases;
  @Inject Listings listings;
  @Inject ListingEffects effects;
  @Inject ListingTerms terms;

  /** All of them for who sees the case, for a portal those it filed itself. */
  List<Defence> of(UUID caseId) {
    var caller = access.caller();
    var matter = found(caseId, caller);
    return listings.all(FiledDefence.class, matter.id(), "filedAt").stream()
        .filter(defence -> !isPortal(caller) || defence.isFiledBy(caller))
        .map(FiledDefence::view)
        .toList();
  }

  Defence defend(UUID caseId, NewDefence wanted) {
    var caller = access.caller();
    return defend(listings.locked(found(caseId, caller)), wanted, caller);
  }

  Defence defend(CreditCase matter, NewDefence wanted, Caller caller) {
    ListingPolicy.require(wanted);
    var filedOn = wanted.filedOn() == null ? clock.today() : wanted.filedOn();
    var filed = new FiledDefence[1];
    effects.take(
        matter,
        ListingSteps.DEFEND,
        caller,
        StepInput.NONE,
        facts -> {
          ListingDemands.requireFiled(facts, filedOn, wanted.hearing());
          var notice = facts.file().notice().orElseThrow();
          filed[0] =
              new FiledDefence(
                  matter.id(),
                  notice.id(),
                  wanted,
                  filedOn,
                  isLate(facts, filedOn),
                  caller,
                  clock.now());
          entityManager.persist(filed[0]);
        });
    return filed[0].view();
  }

  /** After its term, or after the party waived it; it is heard all the same (P-45). */
  private static boolean isLate(ListingSteps.Facts facts, LocalDate filedOn) {
    return facts.file().isWaived(WaivedRight.DEFENCE)
        || facts
            .file()
            .window(ListingSteps.DEFEND)
            .filter(term -> filedOn.isAfter(term.dueOn()))
            .isPresent();
  }

  /** Waives rights of the party, whose terms are over then (P-45, P-63). */
  Waiver waive(CreditCase matter, NewWaiver wanted, Caller caller) {
    ListingPolicy.require(wanted);
    var input = new StepInput(null, wanted.paper().strip(), null, null, null);
    var given = new GivenWaiver[1];
    effects.take(
        matter,
        ListingSteps.WAIVE,
        caller,
        input,
        facts -> {
          WaiverGuards.require(facts, wanted);
          var notice = facts.file().notice().orElseThrow();
          given[0] =
              new GivenWaiver(matter.id(), notice.id(), wanted, caller, clock.today(), clock.now());
          entityManager.persist(given[0]);
          wanted.rights().forEach(right -> terms.waived(matter, right));
        });
    return given[0].view();
  }

  Defence reply(CreditCase matter, UUID id, DefenceReply reply, Caller caller) {
    ListingPolicy.require(reply);
    var input = new StepInput(null, reply.text(), null, null, null);
    effects.take(
        matter, ListingSteps.REPLY, caller, input, facts -> answer(facts, id, reply, caller));
    return entityManager.find(FiledDefence.class, id).view();
  }

  private void answer(ListingSteps.Facts facts, UUID id, DefenceReply reply, Caller caller) {
    var defence =
        facts
            .file()
            .defence(id)
            .orElseThrow(() -> DomainException.notFound("credit.defence-not-found", id));
    if (defence.isAnswered()) {
      throw new DomainException(Kind.CONFLICT, "credit.defence-answered");
    }
    defence.reply(reply, caller, clock.today());
  }

  /** A portal knows the number of a case from the notice, and reaches none but those. */
  private CreditCase found(UUID caseId, Caller caller) {
    if (!isPortal(caller)) {
      access.reader();
      return cases.find(caseId);
    }
    var matter = entityManager.find(CreditCase.class, caseId);
    if (matter == null || matter.list() != CreditList.SERIOUS) {
      throw DomainException.notFound("credit.case-not-found", caseId);
    }
    return matter;
  }

  private static boolean isPortal(Caller caller) {
    return caller.is(Role.SCOPE_CREDIT_APPLY) && !caller.isPerson();
  }
}
