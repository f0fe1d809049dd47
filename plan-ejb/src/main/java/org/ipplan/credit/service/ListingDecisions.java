package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.DecisionPaper;
import org.ipplan.credit.domain.ListingDemands;
import org.ipplan.credit.domain.ListingPolicy;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.domain.Notice;
import org.ipplan.credit.domain.Points;
import org.ipplan.credit.domain.ServiceRecord;
import org.ipplan.credit.listing.ListingPaper;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.ProofOfService;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** The decision with its guidance, and proof that papers reached the party. */
@Dependent
public class ListingDecisions {
  private static final String SAME_NUMBER =
      """
      SELECT EXISTS (SELECT 1 FROM credit_case c
        WHERE c.department_code = :department AND c.decision_number = :number)
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject ListingEffects effects;
  @Inject ListingTerms terms;
  @Inject ListingPapers papers;
  @Inject CalendarService calendar;

  ListingPaper issue(CreditCase matter, NewListingPaper wanted, Caller caller) {
    ListingPolicy.require(wanted);
    var decision = wanted.kind() == ServedPaper.LISTING_DECISION;
    var issued = new DecisionPaper[1];
    effects.issue(
        matter,
        decision ? ListingSteps.DECIDE : ListingSteps.GUIDE,
        caller,
        facts -> {
          ListingDemands.requireContents(facts, wanted);
          var number = decision ? decide(facts, wanted) : papers.guidance(facts, wanted);
          issued[0] =
              new DecisionPaper(matter.id(), number, wanted, caller, clock.today(), clock.now());
          entityManager.persist(issued[0]);
          return number;
        });
    return issued[0].view();
  }

  private String decide(ListingSteps.Facts facts, NewListingPaper wanted) {
    var matter = facts.matter();
    requireNew(facts, wanted.number());
    matter.decided(facts.rule(Points.LISTING_PERIOD).ruleSet(), clock.today());
    var number = papers.decision(facts, wanted);
    matter.numbered(number);
    terms.decided(matter, facts.isOfOtherProvince(), facts.book());
    return number;
  }

  private void requireNew(ListingSteps.Facts facts, @Nullable String given) {
    var number = given == null ? "" : given.strip();
    var known =
        entityManager
            .createNativeQuery(SAME_NUMBER, Boolean.class)
            .setParameter("department", facts.matter().department())
            .setParameter("number", number)
            .getSingleResult();
    if ((Boolean) known) {
      throw DomainException.conflict(
          List.of(facts.rule(Points.LISTING_CONTENTS).refusal("credit.same-number", number)));
    }
  }

  ProofOfService prove(CreditCase matter, NewProofOfService wanted, Caller caller) {
    ListingPolicy.require(wanted);
    var notice = wanted.papers().contains(ServedPaper.PRIOR_NOTICE);
    var recorded = new ServiceRecord[1];
    effects.take(
        matter,
        notice ? ListingSteps.SERVE_NOTICE : ListingSteps.SERVE,
        caller,
        StepInput.NONE,
        facts -> {
          recorded[0] = notice ? told(facts, wanted) : served(facts, wanted);
          entityManager.persist(recorded[0]);
        });
    return recorded[0].view();
  }

  private ServiceRecord told(ListingSteps.Facts facts, NewProofOfService wanted) {
    var notice = facts.file().notice().orElseThrow();
    var servedOn = ListingDemands.servedOn(facts, wanted, notice.issuedOn(), calendar.current());
    terms.told(facts.matter(), servedOn, facts.book());
    return record(facts, notice, wanted, servedOn);
  }

  private ServiceRecord served(ListingSteps.Facts facts, NewProofOfService wanted) {
    var matter = facts.matter();
    var decidedOn = Objects.requireNonNull(matter.decidedOn());
    ListingDemands.requireTogether(facts, wanted.papers());
    var servedOn = ListingDemands.servedOn(facts, wanted, decidedOn, calendar.current());
    terms.served(matter, servedOn, facts.book());
    return record(facts, null, wanted, servedOn);
  }

  private ServiceRecord record(
      ListingSteps.Facts facts,
      @Nullable Notice notice,
      NewProofOfService wanted,
      LocalDate servedOn) {
    papers.proof(facts, wanted, servedOn);
    return new ServiceRecord(
        facts.matter().id(),
        notice == null ? null : notice.id(),
        wanted,
        servedOn,
        facts.caller(),
        facts.today(),
        clock.now());
  }
}
