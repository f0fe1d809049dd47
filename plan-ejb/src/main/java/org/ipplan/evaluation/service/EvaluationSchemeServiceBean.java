package org.ipplan.evaluation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.evaluation.EvaluationSchemeService;
import org.ipplan.evaluation.NewScheme;
import org.ipplan.evaluation.SchemeDetails;
import org.ipplan.evaluation.SchemeState;
import org.ipplan.evaluation.domain.EvaluationPolicy;
import org.ipplan.evaluation.domain.EvaluationScheme;
import org.ipplan.evaluation.domain.SchemeSteps;
import org.ipplan.evaluation.persistence.SchemeReads;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Editions of schemes from their proposal to the one that takes their place. */
@Stateless
@PermitAll
public class EvaluationSchemeServiceBean implements EvaluationSchemeService {
  /** The step by which an edition begins. */
  private static final String PROPOSE = "propose";

  private static final String OF_YEAR =
      "SELECT s FROM EvaluationScheme s WHERE s.year = :year AND s.state = :state";

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject SchemeReads reads;
  @Inject Evaluations evaluations;
  @Inject EvaluationTrail trail;

  @Override
  public List<SchemeDetails> list() {
    return reads.list();
  }

  @Override
  public SchemeDetails get(UUID id) {
    return reads.find(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public SchemeDetails of(int year) {
    return get(evaluations.scheme(year).id());
  }

  @Override
  public UUID propose(NewScheme wanted) {
    if (!callers.caller().isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("evaluation-scheme.office-only")));
    }
    EvaluationPolicy.require(wanted);
    if (!ofYear(wanted.year(), SchemeState.PROPOSED).isEmpty()) {
      throw DomainException.conflict(
          List.of(Refusal.of("evaluation-scheme.under-way", Integer.toString(wanted.year()))));
    }
    var edition = reads.nextEdition(wanted.year());
    var proposed = EvaluationScheme.propose(wanted, edition, callers.caller(), clock.now());
    entityManager.persist(proposed);
    entityManager.flush();
    reads.addCriteria(proposed.id(), wanted.criteria());
    trail.scheme(PROPOSE, proposed, null, wanted.reason());
    return proposed.id();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    return find(id).offers(callers.caller());
  }

  @Override
  public SchemeDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var scheme = find(id);
    if (scheme.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = scheme.state();
    var held = ofYear(scheme.year(), SchemeState.IN_FORCE);
    scheme.take(action, callers.caller(), input, clock.now());
    if (action.equals(SchemeSteps.CONFIRM)) {
      held.forEach(this::giveWay);
    }
    entityManager.flush();
    trail.scheme(action, scheme, before, input.reason());
    return get(id);
  }

  private void giveWay(EvaluationScheme held) {
    var before = held.state();
    held.giveWay(callers.caller());
    entityManager.flush();
    trail.scheme(SchemeSteps.SUPERSEDE, held, before, null);
  }

  private List<EvaluationScheme> ofYear(int year, SchemeState state) {
    return entityManager
        .createQuery(OF_YEAR, EvaluationScheme.class)
        .setParameter("year", year)
        .setParameter("state", state)
        .getResultList();
  }

  private EvaluationScheme find(UUID id) {
    var found = entityManager.find(EvaluationScheme.class, id);
    if (found == null) {
      throw notFound(id);
    }
    return found;
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("evaluation-scheme.not-found", id);
  }
}
