package org.ipplan.credit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.credit.domain.CalledHearing;
import org.ipplan.credit.domain.DecisionPaper;
import org.ipplan.credit.domain.GivenWaiver;
import org.ipplan.credit.domain.Notice;
import org.ipplan.credit.domain.Points;
import org.ipplan.credit.domain.ServiceRecord;
import org.ipplan.credit.listing.CaseReview;
import org.ipplan.credit.listing.Defence;
import org.ipplan.credit.listing.DefenceReply;
import org.ipplan.credit.listing.Hearing;
import org.ipplan.credit.listing.HearingRecord;
import org.ipplan.credit.listing.ListingChoices;
import org.ipplan.credit.listing.ListingPaper;
import org.ipplan.credit.listing.ListingService;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.NewCaseReview;
import org.ipplan.credit.listing.NewDefence;
import org.ipplan.credit.listing.NewHearing;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.NewPanelVote;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.NewWaiver;
import org.ipplan.credit.listing.PanelVote;
import org.ipplan.credit.listing.PriorNotice;
import org.ipplan.credit.listing.ProofOfService;
import org.ipplan.credit.listing.Waiver;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;

/** Finds the case for who asks, and has the parts of its procedure do the rest. */
@Stateless
@PermitAll
public class ListingServiceBean implements ListingService {
  @Inject CreditAccess access;
  @Inject Cases cases;
  @Inject Listings listings;
  @Inject ListingDrafting drafting;
  @Inject ListingDefences defences;
  @Inject ListingHearings hearings;
  @Inject ListingReviews reviews;
  @Inject ListingDecisions decisions;
  @Inject BusinessClock clock;
  @Inject RulePacks rules;

  @Override
  public ListingChoices choices() {
    var book = rules.current();
    var today = clock.today();
    return new ListingChoices(
        book.inForce(Points.LISTING_TESTS, today),
        book.inForce(Points.LISTING_PENALTIES, today),
        book.inForce(Points.LISTING_FACTORS, today),
        book.inForce(Points.LISTING_CONTENTS, today));
  }

  @Override
  public Optional<ListingWorksheet> worksheet(UUID caseId) {
    access.reader();
    var version = cases.find(caseId).version();
    return Optional.ofNullable(listings.worksheet(caseId)).map(sheet -> sheet.view(version));
  }

  @Override
  public ListingWorksheet assess(UUID caseId, long expectedVersion, ListingWorksheet wanted) {
    var caller = access.reader();
    return drafting.assess(listings.change(caseId, expectedVersion), wanted, caller);
  }

  @Override
  public List<PriorNotice> notices(UUID caseId) {
    visible(caseId);
    return listings.all(Notice.class, caseId, "issuedAt").stream().map(Notice::view).toList();
  }

  @Override
  public PriorNotice giveNotice(UUID caseId, NewPriorNotice wanted) {
    var caller = access.reader();
    return drafting.giveNotice(listings.change(caseId), wanted, caller);
  }

  @Override
  public List<ProofOfService> proofs(UUID caseId) {
    visible(caseId);
    return listings.all(ServiceRecord.class, caseId, "recordedAt").stream()
        .map(ServiceRecord::view)
        .toList();
  }

  @Override
  public ProofOfService prove(UUID caseId, NewProofOfService wanted) {
    var caller = access.reader();
    return decisions.prove(listings.change(caseId), wanted, caller);
  }

  @Override
  public List<Defence> defences(UUID caseId) {
    return defences.of(caseId);
  }

  @Override
  public Defence defend(UUID caseId, NewDefence wanted) {
    return defences.defend(caseId, wanted);
  }

  @Override
  public List<Waiver> waivers(UUID caseId) {
    visible(caseId);
    return listings.all(GivenWaiver.class, caseId, "recordedAt").stream()
        .map(GivenWaiver::view)
        .toList();
  }

  @Override
  public Waiver waive(UUID caseId, NewWaiver wanted) {
    var caller = access.reader();
    return defences.waive(listings.change(caseId), wanted, caller);
  }

  @Override
  public Defence reply(UUID caseId, UUID defence, DefenceReply reply) {
    var caller = access.reader();
    return defences.reply(listings.change(caseId), defence, reply, caller);
  }

  @Override
  public List<Hearing> hearings(UUID caseId) {
    visible(caseId);
    return listings.all(CalledHearing.class, caseId, "calledAt").stream()
        .map(CalledHearing::view)
        .toList();
  }

  @Override
  public Hearing callHearing(UUID caseId, NewHearing wanted) {
    var caller = access.reader();
    return hearings.call(listings.change(caseId), wanted, caller);
  }

  @Override
  public Hearing holdHearing(UUID caseId, UUID hearing, HearingRecord record) {
    var caller = access.reader();
    return hearings.hold(listings.change(caseId), hearing, record, caller);
  }

  @Override
  public List<CaseReview> reviews(UUID caseId) {
    access.reader();
    return reviews.of(cases.find(caseId));
  }

  @Override
  public CaseReview review(UUID caseId, NewCaseReview opinion) {
    var caller = access.reader();
    return reviews.review(listings.change(caseId), opinion, caller);
  }

  @Override
  public List<PanelVote> votes(UUID caseId) {
    access.reader();
    return reviews.votes(cases.find(caseId));
  }

  @Override
  public PanelVote vote(UUID caseId, NewPanelVote vote) {
    var caller = access.reader();
    return reviews.vote(listings.change(caseId), vote, caller);
  }

  @Override
  public List<ListingPaper> papers(UUID caseId) {
    visible(caseId);
    return listings.all(DecisionPaper.class, caseId, "issuedAt").stream()
        .map(DecisionPaper::view)
        .sorted(Comparator.comparing(ListingPaper::kind))
        .toList();
  }

  @Override
  public ListingPaper issue(UUID caseId, NewListingPaper wanted) {
    var caller = access.reader();
    return decisions.issue(listings.change(caseId), wanted, caller);
  }

  private void visible(UUID caseId) {
    access.reader();
    cases.find(caseId);
  }
}
