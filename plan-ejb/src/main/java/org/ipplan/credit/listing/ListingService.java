package org.ipplan.credit.listing;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What leads to an entry of the serious-dishonesty list. Seen by those who see the case; each
 * method that changes something takes a step of the case, which is refused with the article and
 * rule set that demand otherwise.
 *
 * <p>Every method refuses with {@code credit.case-not-found} where there is no such case in the
 * caller's scope; those that change something also with {@code credit.not-serious} for a case of
 * another list and with {@code input.invalid}.
 */
@Local
public interface ListingService {
  /** Steps that carry more than the body of a step, and are taken here alone. */
  Set<String> CONTENT_STEPS =
      Set.of(
          "edit",
          "assess",
          "give-notice",
          "serve-notice",
          "defend",
          "waive",
          "reply",
          "call-hearing",
          "hold-hearing",
          "vote",
          "decide",
          "guide",
          "serve");

  /** What law asks of a listing today. */
  ListingChoices choices();

  /** Empty until somebody wrote it. */
  Optional<ListingWorksheet> worksheet(UUID caseId);

  /**
   * Writes the worksheet of a draft anew, step {@code assess}.
   *
   * @param expectedVersion of the case
   * @throws org.ipplan.shared.DomainException {@code version.stale}
   */
  ListingWorksheet assess(UUID caseId, long expectedVersion, ListingWorksheet wanted);

  /** Oldest first; the latest one counts. */
  List<PriorNotice> notices(UUID caseId);

  /** Step {@code give-notice}: law allows a listing as far as is known. */
  PriorNotice giveNotice(UUID caseId, NewPriorNotice wanted);

  List<ProofOfService> proofs(UUID caseId);

  /**
   * Steps {@code serve-notice} and {@code serve}, by what was served. The terms of the party begin
   * on the day of service; by public notice that is the day its term is over (CP-95).
   *
   * @throws org.ipplan.shared.DomainException {@code credit.public-notice-runs}
   */
  ProofOfService prove(UUID caseId, NewProofOfService wanted);

  /** Oldest first; a portal sees those it filed. */
  List<Defence> defences(UUID caseId);

  /**
   * Step {@code defend}, at the counter or by a portal with {@code credit.apply}. A hearing is
   * asked for within its term alone.
   */
  Defence defend(UUID caseId, NewDefence wanted);

  /** What the party waived in writing, oldest first. */
  List<Waiver> waivers(UUID caseId);

  /**
   * Step {@code waive}: the terms of the rights waived are over (P-45, P-63).
   *
   * @throws org.ipplan.shared.DomainException {@code credit.waiver-not-allowed} where the rules
   *     know no waiver; {@code credit.nothing-to-waive}; {@code credit.hearing-asked}
   */
  Waiver waive(UUID caseId, NewWaiver wanted);

  /**
   * Step {@code reply}.
   *
   * @throws org.ipplan.shared.DomainException {@code credit.defence-not-found}; {@code
   *     credit.defence-answered}
   */
  Defence reply(UUID caseId, UUID defence, DefenceReply reply);

  List<Hearing> hearings(UUID caseId);

  /** Step {@code call-hearing}: far enough ahead, chaired by somebody who did not investigate. */
  Hearing callHearing(UUID caseId, NewHearing wanted);

  /**
   * Step {@code hold-hearing}.
   *
   * @throws org.ipplan.shared.DomainException {@code credit.hearing-not-found}; {@code
   *     credit.hearing-recorded}
   */
  Hearing holdHearing(UUID caseId, UUID hearing, HearingRecord record);

  /** Opinions of legal review, of the discussion and of the higher authority, oldest first. */
  List<CaseReview> reviews(UUID caseId);

  /** The step that fits the state: legal review, or the higher authority's consent. */
  CaseReview review(UUID caseId, NewCaseReview opinion);

  /** In the order they were cast. */
  List<PanelVote> votes(UUID caseId);

  /** Step {@code vote}: once a member, in person. */
  PanelVote vote(UUID caseId, NewPanelVote vote);

  /** The decision and then its guidance, as far as they are issued. */
  List<ListingPaper> papers(UUID caseId);

  /** Steps {@code decide} and {@code guide}, by the kind of paper. */
  ListingPaper issue(UUID caseId, NewListingPaper wanted);
}
