package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
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

  ListingPaper issue(CreditCase matter, NewListingPaper wanted, Caller caller) {
    ListingPolicy.require(wanted);
    var decision = wanted.kind() == ServedPaper.LISTING_DECISION;
    var paper = new DecisionPaper(matter.id(), wanted, caller, clock.today(), clock.now());
    var input = new StepInput(null, wanted.number().strip(), null, null, null);
    effects.take(
        matter,
        decision ? ListingSteps.DECIDE : ListingSteps.GUIDE,
        caller,
        input,
        facts -> {
          ListingDemands.requireContents(facts, wanted);
          entityManager.persist(paper);
          if (decision) {
            decide(facts, wanted.number().strip());
          }
        });
    return paper.view();
  }

  private void decide(ListingSteps.Facts facts, String number) {
    var matter = facts.matter();
    requireNew(facts, number);
    matter.decided(number, facts.rule(Points.LISTING_PERIOD).ruleSet(), clock.today());
    terms.decided(matter, facts.isOfOtherProvince(), facts.book());
  }

  private void requireNew(ListingSteps.Facts facts, String number) {
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
    ListingDemands.requireServed(wanted, notice.issuedOn(), facts.today());
    terms.told(facts.matter(), wanted.servedOn(), facts.book());
    return record(facts, notice, wanted);
  }

  private ServiceRecord served(ListingSteps.Facts facts, NewProofOfService wanted) {
    var matter = facts.matter();
    var decidedOn = Objects.requireNonNull(matter.decidedOn());
    ListingDemands.requireTogether(facts, wanted.papers());
    ListingDemands.requireServed(wanted, decidedOn, facts.today());
    terms.served(matter, wanted.servedOn(), facts.book());
    return record(facts, null, wanted);
  }

  private ServiceRecord record(
      ListingSteps.Facts facts, @Nullable Notice notice, NewProofOfService wanted) {
    return new ServiceRecord(
        facts.matter().id(),
        notice == null ? null : notice.id(),
        wanted,
        facts.caller(),
        facts.today(),
        clock.now());
  }
}
