package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.domain.CaseHistory;
import org.ipplan.credit.domain.CaseStep;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.ListingPolicy;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.domain.Vote;
import org.ipplan.credit.listing.CaseReview;
import org.ipplan.credit.listing.NewCaseReview;
import org.ipplan.credit.listing.NewPanelVote;
import org.ipplan.credit.listing.PanelVote;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;

/** Opinions on a case and votes of the panel. */
@Dependent
public class ListingReviews {
  private static final Set<String> PASSING =
      Set.of(CaseSteps.PASS_REVIEW, ListingSteps.CONCLUDE, ListingSteps.CONSENT);
  private static final Set<String> STOPPING =
      Set.of(CaseSteps.RETURN, CaseSteps.REJECT, ListingSteps.REFUSE_CONSENT);

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject Cases cases;
  @Inject Listings listings;
  @Inject ListingEffects effects;

  List<CaseReview> of(CreditCase matter) {
    return cases.history(matter).steps().stream()
        .filter(step -> isOpinion(step.action()))
        .map(ListingReviews::view)
        .toList();
  }

  /** The step that fits the state the case is in. */
  CaseReview review(CreditCase matter, NewCaseReview opinion, Caller caller) {
    ListingPolicy.require(opinion);
    var action = action(matter.state(), opinion.passed());
    var input =
        opinion.passed()
            ? new StepInput(null, opinion.opinion().strip(), null, null, null)
            : StepInput.reason(opinion.opinion().strip());
    effects.take(matter, action, caller, input);
    var given = of(matter);
    return given.get(given.size() - 1);
  }

  private static String action(CaseState state, boolean passed) {
    if (state == CaseState.SUPERIOR_CONSENT) {
      return passed ? ListingSteps.CONSENT : ListingSteps.REFUSE_CONSENT;
    }
    return passed ? CaseSteps.PASS_REVIEW : CaseSteps.RETURN;
  }

  List<PanelVote> votes(CreditCase matter) {
    var history = cases.history(matter);
    return listings.all(Vote.class, matter.id(), "votedAt").stream()
        .map(vote -> view(vote, history))
        .toList();
  }

  PanelVote vote(CreditCase matter, NewPanelVote wanted, Caller caller) {
    ListingPolicy.require(wanted);
    var vote = new Vote(matter.id(), wanted, caller, clock.today(), clock.now());
    effects.take(
        matter, ListingSteps.VOTE, caller, StepInput.NONE, facts -> entityManager.persist(vote));
    return view(vote, CaseHistory.NONE);
  }

  private static PanelVote view(Vote vote, CaseHistory history) {
    return new PanelVote(
        vote.voter(),
        vote.inFavour(),
        vote.reasons(),
        vote.votedOn(),
        !history.isRecused(vote.voter()));
  }

  private static CaseReview view(CaseStep step) {
    return new CaseReview(
        step.action(),
        PASSING.contains(step.action()),
        Objects.requireNonNullElse(step.note(), ""),
        step.doneBy(),
        step.doneFor(),
        step.doneAt());
  }

  private static boolean isOpinion(String action) {
    return PASSING.contains(action) || STOPPING.contains(action);
  }
}
