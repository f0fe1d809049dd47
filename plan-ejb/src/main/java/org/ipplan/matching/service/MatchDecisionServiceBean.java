package org.ipplan.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.matching.DecisionState;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.MatchDecisionDetails;
import org.ipplan.matching.MatchDecisionService;
import org.ipplan.matching.NewMatchDecision;
import org.ipplan.matching.domain.Asked;
import org.ipplan.matching.domain.MatchDecision;
import org.ipplan.matching.domain.QueryPolicy;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.subject.SubjectDetails;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectService;
import org.jspecify.annotations.Nullable;

/** Remembers what people decide; of two who decide at once the second is refused. */
@Stateless
@PermitAll
public class MatchDecisionServiceBean implements MatchDecisionService {
  private static final String OBJECT = "match-decision";

  /** The same question waits here, so that what is in force is seen. */
  private static final String ONE_AT_A_TIME =
      "SELECT 1 FROM pg_advisory_xact_lock(hashtext('match-decision'), hashtext(:question))";

  /** A question is decided of a subject once, and means one subject at most. */
  private static final String DECIDED =
      """
      SELECT EXISTS (SELECT 1 FROM match_decision d
        WHERE d.question = :question AND d.state = 'IN_FORCE'
          AND (d.subject_id = :subject OR (d.judgement = 'SAME' AND :judgement = 'SAME')))
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CallerContext callers;
  @Inject MatchAccess access;
  @Inject DecisionReads reads;
  @Inject SubjectService subjects;
  @Inject Event<StepTaken> steps;

  @Override
  public Page<MatchDecisionDetails> list(
      @Nullable DecisionState state, int limit, @Nullable String cursor, boolean count) {
    access.reader();
    return reads.list(state, limit, cursor, count);
  }

  @Override
  public MatchDecisionDetails get(UUID id) {
    access.reader();
    return reads.get(id);
  }

  @Override
  public MatchDecisionDetails decide(NewMatchDecision wanted) {
    var caller = access.decider();
    QueryPolicy.require(wanted);
    var subject = organisation(wanted.subject());
    var question = new Asked(wanted.query()).question();
    requireUndecided(question, subject.id(), wanted.judgement());
    var decision = new MatchDecision(wanted, question, subject.id(), caller, clock.now());
    entityManager.persist(decision);
    entityManager.flush();
    fire("decide", decision, null, wanted.reason());
    return reads.get(decision.id());
  }

  private SubjectDetails organisation(String code) {
    var subject = subjects.get(code);
    if (subject.kind() == SubjectKind.PERSON) {
      throw DomainException.invalid("subject", "subject.not-found", code);
    }
    return subject;
  }

  private void requireUndecided(String question, UUID subject, Judgement judgement) {
    entityManager
        .createNativeQuery(ONE_AT_A_TIME, Integer.class)
        .setParameter("question", question)
        .getResultList();
    var decided =
        entityManager
            .createNativeQuery(DECIDED, Boolean.class)
            .setParameter("question", question)
            .setParameter("subject", subject)
            .setParameter("judgement", judgement.name())
            .getSingleResult();
    if (Boolean.TRUE.equals(decided)) {
      throw new DomainException(DomainException.Kind.CONFLICT, "match.decided");
    }
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    return entityManager.find(MatchDecision.class, id).offers(callers.caller());
  }

  @Override
  public MatchDecisionDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var decision = entityManager.find(MatchDecision.class, id);
    if (decision.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = decision.state();
    decision.take(action, callers.caller(), clock.now(), input);
    entityManager.flush();
    fire(action, decision, before, input.reason());
    return get(id);
  }

  private void fire(
      String action,
      MatchDecision decision,
      @Nullable DecisionState before,
      @Nullable String reason) {
    var step = StepTaken.audited(action, OBJECT, decision.id(), before, decision.state(), reason);
    steps.fire(step.with(Map.of("judgement", decision.judgement().name())));
  }
}
