package org.ipplan.evaluation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.ipplan.evaluation.AppealDecision;
import org.ipplan.evaluation.AppealDetails;
import org.ipplan.evaluation.AppealFilter;
import org.ipplan.evaluation.EvaluationAppealService;
import org.ipplan.evaluation.NewAppeal;
import org.ipplan.evaluation.RoundDetails;
import org.ipplan.evaluation.domain.AppealSteps;
import org.ipplan.evaluation.domain.EvaluationAppeal;
import org.ipplan.evaluation.domain.EvaluationPolicy;
import org.ipplan.evaluation.domain.EvaluationRound;
import org.ipplan.evaluation.persistence.AppealReads;
import org.ipplan.evaluation.persistence.Readers;
import org.ipplan.evaluation.persistence.RoundReads;
import org.ipplan.evaluation.persistence.SchemeReads;
import org.ipplan.evaluation.persistence.StoredReads;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Takes appeals and what becomes of them; a decision is a correction beside what was counted. */
@Stateless
@PermitAll
public class EvaluationAppealServiceBean implements EvaluationAppealService {
  /** The step by which an appeal begins. */
  private static final String FILE = "file";

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject Readers readers;
  @Inject RoundReads rounds;
  @Inject SchemeReads schemes;
  @Inject StoredReads stored;
  @Inject AppealReads reads;
  @Inject EvaluationTrail trail;

  @Override
  public Page<AppealDetails> list(
      AppealFilter filter, int limit, @Nullable String cursor, boolean count) {
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public AppealDetails get(UUID id) {
    return reads.find(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public UUID file(int year, String department, NewAppeal wanted) {
    var evaluated = requireRound(year, department, wanted);
    requireVoice(callers.caller(), department);
    var round = locked(evaluated.id());
    if (!round.isOpenForAppeals(clock.today())) {
      throw DomainException.conflict(List.of(Refusal.of("evaluation-appeal.not-open")));
    }
    EvaluationPolicy.require(wanted);
    requireLine(round, department, wanted);
    if (reads.isTaken(round.id(), department, wanted.criterion(), wanted.input())) {
      throw DomainException.conflict(List.of(Refusal.of("evaluation-appeal.already")));
    }
    var filed =
        EvaluationAppeal.file(
            round.id(), department, wanted, callers.caller(), clock.now(), clock.today());
    entityManager.persist(filed);
    entityManager.flush();
    trail.appeal(FILE, filed, round, null, null);
    return filed.id();
  }

  private RoundDetails requireRound(int year, String department, NewAppeal wanted) {
    var number = wanted.round();
    var round =
        !readers.mayRead(department)
            ? null
            : (number == null ? rounds.latest(year, null) : rounds.numbered(year, number, null))
                .orElse(null);
    if (round == null || stored.tallies(round.id(), department, null).isEmpty()) {
      throw DomainException.notFound("evaluation.not-found", year + "/" + department);
    }
    return round;
  }

  private static void requireVoice(Caller caller, String department) {
    if (!caller.isDepartmentOfficial() || !caller.belongsTo(department)) {
      throw DomainException.forbidden(List.of(Refusal.of("evaluation-appeal.own-department-only")));
    }
    if (!caller.isAny(Role.LIAISON, Role.DEPARTMENT_HEAD)) {
      throw DomainException.forbidden(
          List.of(Refusal.of("evaluation-appeal.liaison-or-head-only")));
    }
  }

  private void requireLine(EvaluationRound round, String department, NewAppeal wanted) {
    var criteria = schemes.get(round.scheme()).criteria();
    if (criteria.stream().noneMatch(each -> each.code() == wanted.criterion())) {
      throw DomainException.invalid("criterion", "evaluation-appeal.criterion-unknown");
    }
    var input = wanted.input();
    if (input != null && possible(round.id(), department, wanted, input) == null) {
      throw DomainException.invalid("input", "evaluation-appeal.line-unknown");
    }
  }

  private @Nullable BigDecimal possible(
      UUID round, String department, NewAppeal wanted, UUID input) {
    return stored.possible(round, department, wanted.criterion().name(), input).orElse(null);
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var appeal = find(id);
    return appeal.offers(callers.caller(), round(appeal));
  }

  @Override
  public AppealDetails take(UUID id, String action, long expectedVersion, AppealDecision decision) {
    get(id);
    var appeal = find(id);
    var round = locked(appeal.round());
    if (appeal.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = appeal.state();
    var input = new StepInput(decision.reason(), null, null, null, null);
    appeal.take(action, callers.caller(), round, input, clock.now());
    if (action.equals(AppealSteps.UPHOLD)) {
      correct(appeal, decision);
    }
    entityManager.flush();
    trail.appeal(action, appeal, round, before, decision.reason());
    return get(id);
  }

  private void correct(EvaluationAppeal appeal, AppealDecision decision) {
    var input = appeal.input();
    var possible =
        input == null
            ? null
            : stored
                .possible(appeal.round(), appeal.department(), appeal.criterion().name(), input)
                .orElseThrow();
    var corrected = EvaluationPolicy.correction(decision, possible);
    entityManager.flush();
    reads.correct(appeal, corrected, clock.now());
  }

  private EvaluationAppeal find(UUID id) {
    var found = entityManager.find(EvaluationAppeal.class, id);
    if (found == null) {
      throw notFound(id);
    }
    return found;
  }

  private EvaluationRound round(EvaluationAppeal appeal) {
    return entityManager.find(EvaluationRound.class, appeal.round());
  }

  /** The round, which nobody makes final meanwhile. */
  private EvaluationRound locked(UUID id) {
    return entityManager.find(EvaluationRound.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("evaluation-appeal.not-found", id);
  }
}
