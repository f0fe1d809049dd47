package org.ipplan.evaluation.service;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.evaluation.Evaluation;
import org.ipplan.evaluation.EvaluationDetails;
import org.ipplan.evaluation.EvaluationFilter;
import org.ipplan.evaluation.EvaluationService;
import org.ipplan.evaluation.NewRound;
import org.ipplan.evaluation.RoundDetails;
import org.ipplan.evaluation.RoundState;
import org.ipplan.evaluation.SchemeDetails;
import org.ipplan.evaluation.SchemeState;
import org.ipplan.evaluation.WhatIf;
import org.ipplan.evaluation.domain.EvaluationPolicy;
import org.ipplan.evaluation.domain.EvaluationRound;
import org.ipplan.evaluation.domain.EvaluationScheme;
import org.ipplan.evaluation.domain.Scoring;
import org.ipplan.evaluation.domain.Supposed;
import org.ipplan.evaluation.persistence.LiveReads;
import org.ipplan.evaluation.persistence.Readers;
import org.ipplan.evaluation.persistence.RoundReads;
import org.ipplan.evaluation.persistence.SchemeReads;
import org.ipplan.evaluation.persistence.StoredReads;
import org.ipplan.evaluation.persistence.Terms;
import org.ipplan.evaluation.service.Evaluations.Worked;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Reads evaluations, counts rounds and takes their steps. */
@Stateless
@PermitAll
public class EvaluationServiceBean implements EvaluationService {
  /** The step by which a round begins. */
  private static final String START = "start";

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject Readers readers;
  @Inject RoundReads rounds;
  @Inject SchemeReads schemes;
  @Inject StoredReads stored;
  @Inject LiveReads live;
  @Inject Evaluations evaluations;
  @Inject EvaluationTrail trail;

  @Override
  public List<Evaluation> list(int year, EvaluationFilter filter) {
    var scope = readers.scope();
    if (scope.isEmpty() && !readers.seesEverything()) {
      return List.of();
    }
    return worked(year, scope, filter).stream().map(Worked::evaluation).toList();
  }

  private List<Worked> worked(int year, String of, EvaluationFilter filter) {
    var round = evaluations.round(year, filter);
    if (round.isPresent()) {
      return evaluations.ofRound(round.get(), of, filter);
    }
    return filter.knownOn() == null ? evaluations.ofToday(year, of) : List.of();
  }

  @Override
  public EvaluationDetails get(int year, String department, EvaluationFilter filter) {
    var evaluation = find(year, department, filter).evaluation();
    return new EvaluationDetails(evaluation, evaluations.records(evaluation, filter));
  }

  private Worked find(int year, String department, EvaluationFilter filter) {
    if (!readers.mayRead(department)) {
      throw notFound(year, department);
    }
    return worked(year, department, filter).stream()
        .findFirst()
        .orElseThrow(() -> notFound(year, department));
  }

  @Override
  public WhatIf.Outcome simulate(int year, String department, WhatIf supposed) {
    var now = find(year, department, new EvaluationFilter(supposed.round(), null));
    EvaluationPolicy.require(supposed);
    var scheme = supposed.scheme() == null ? now.evaluation().scheme() : other(supposed.scheme());
    var tallies = Supposed.with(now.tallies(), supposed.changes());
    return new WhatIf.Outcome(now.evaluation(), scheme, Scoring.of(scheme.criteria(), tallies));
  }

  private SchemeDetails other(UUID id) {
    return schemes
        .find(id)
        .orElseThrow(() -> DomainException.notFound("evaluation-scheme.not-found", id));
  }

  @Override
  public UUID start(int year, NewRound wanted) {
    if (!callers.caller().isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("evaluation.office-only")));
    }
    var scheme = evaluations.scheme(year);
    EvaluationPolicy.require(wanted, year, clock.today());
    requireInForce(scheme);
    if (rounds.stands(year, wanted.asOf())) {
      throw DomainException.conflict(
          List.of(Refusal.of("evaluation.already", Integer.toString(year), wanted.asOf())));
    }
    var number = rounds.next(year);
    var round =
        EvaluationRound.start(year, number, scheme.id(), wanted, callers.caller(), clock.now());
    entityManager.persist(round);
    entityManager.flush();
    count(round, scheme);
    trail.round(START, round, null, wanted.reason());
    return round.id();
  }

  /** One round of a scheme is counted at a time, and by an edition that is still in force. */
  private void requireInForce(SchemeDetails scheme) {
    var locked =
        entityManager.find(EvaluationScheme.class, scheme.id(), LockModeType.PESSIMISTIC_WRITE);
    if (locked == null || locked.state() != SchemeState.IN_FORCE) {
      throw DomainException.stale();
    }
  }

  private void count(EvaluationRound round, SchemeDetails scheme) {
    var terms = new Terms(round.year(), round.asOf(), scheme);
    if (live.store(terms, round.id()) == 0) {
      throw DomainException.conflict(
          List.of(Refusal.of("evaluation.nobody", Integer.toString(round.year()))));
    }
    stored.writeTotals(round.id(), totals(round.id()));
  }

  private Map<String, Optional<BigDecimal>> totals(UUID round) {
    return evaluations.ofRound(round(round), "", EvaluationFilter.LATEST).stream()
        .map(Worked::evaluation)
        .collect(toMap(Evaluation::department, each -> total(each.score().total())));
  }

  private static Optional<BigDecimal> total(@Nullable BigDecimal total) {
    return Optional.ofNullable(total);
  }

  @Override
  public List<RoundDetails> rounds(@Nullable Integer year) {
    return rounds.all(year == null ? 0 : year);
  }

  @Override
  public RoundDetails round(UUID id) {
    return rounds.find(id).orElseThrow(() -> roundNotFound(id));
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    round(id);
    return found(id, LockModeType.NONE).offers(callers.caller(), moment(id));
  }

  @Override
  public RoundDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    round(id);
    var round = found(id, LockModeType.PESSIMISTIC_WRITE);
    if (round.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = round.state();
    round.take(action, callers.caller(), moment(id), appealUntil(round), input);
    entityManager.flush();
    if (round.state() == RoundState.FINAL) {
      stored.writeFinalTotals(id, totals(id));
    }
    trail.round(action, round, before, input.reason());
    return round(id);
  }

  /** Whoever was told today may appeal as many working days from today. */
  private LocalDate appealUntil(EvaluationRound round) {
    var days = Term.workingDays(schemes.get(round.scheme()).appealDays());
    return calendar.deadline(clock.today(), days, TermPurpose.ACT).dueOn();
  }

  private EvaluationRound.Moment moment(UUID round) {
    return new EvaluationRound.Moment(clock.now(), clock.today(), rounds.openAppeals(round));
  }

  private EvaluationRound found(UUID id, LockModeType lock) {
    var found = entityManager.find(EvaluationRound.class, id, lock);
    if (found == null) {
      throw roundNotFound(id);
    }
    return found;
  }

  private static DomainException roundNotFound(UUID id) {
    return DomainException.notFound("evaluation.round-not-found", id);
  }

  private static DomainException notFound(int year, String department) {
    return DomainException.notFound("evaluation.not-found", year + "/" + department);
  }
}
