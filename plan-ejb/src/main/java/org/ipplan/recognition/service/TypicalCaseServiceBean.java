package org.ipplan.recognition.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.recognition.NewOpinion;
import org.ipplan.recognition.NewTypicalCase;
import org.ipplan.recognition.OpinionDetails;
import org.ipplan.recognition.TypicalCaseDetails;
import org.ipplan.recognition.TypicalCaseFilter;
import org.ipplan.recognition.TypicalCaseService;
import org.ipplan.recognition.TypicalCaseState;
import org.ipplan.recognition.domain.TypicalCase;
import org.ipplan.recognition.domain.TypicalCasePolicy;
import org.ipplan.recognition.domain.TypicalCaseSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Loads cases, asks the model, tells the trail. */
@Stateless
@PermitAll
public class TypicalCaseServiceBean implements TypicalCaseService {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject TypicalCaseReads reads;
  @Inject TasksOfCases tasks;
  @Inject Opinions opinions;
  @Inject Event<StepTaken> steps;

  @Override
  public Page<TypicalCaseDetails> list(
      TypicalCaseFilter filter, int limit, @Nullable String cursor, boolean count) {
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public TypicalCaseDetails get(UUID id) {
    return reads.find(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public UUID begin(NewTypicalCase wanted) {
    var caller = callers.caller();
    var department = caller.department();
    if (!caller.isDepartmentOfficial() || department == null) {
      throw DomainException.forbidden(List.of(Refusal.of("typical-case.department-only")));
    }
    TypicalCasePolicy.require(wanted, tasks.areKnown(wanted.tasks()));
    var begun = TypicalCase.begin(department, wanted, caller, clock.now());
    entityManager.persist(begun);
    entityManager.flush();
    tasks.replace(begun.id(), wanted.tasks());
    tell("begin", begun, null, null);
    return begun.id();
  }

  @Override
  public TypicalCaseDetails write(UUID id, long expectedVersion, NewTypicalCase wanted) {
    var written = found(id, expectedVersion);
    var before = written.state();
    written.write(wanted, callers.caller(), clock.now());
    TypicalCasePolicy.require(wanted, tasks.areKnown(wanted.tasks()));
    entityManager.flush();
    tasks.replace(id, wanted.tasks());
    tell(TypicalCaseSteps.WRITE, written, before, null);
    return get(id);
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    return find(id).offers(callers.caller(), opinions.count(id));
  }

  @Override
  public TypicalCaseDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var taken = found(id, expectedVersion);
    if (action.equals(TypicalCaseSteps.WRITE)) {
      throw new DomainException(
          DomainException.Kind.NOT_FOUND, "workflow.unknown-action", action, "typical-case");
    }
    var before = taken.state();
    taken.take(action, callers.caller(), opinions.count(id), clock.now(), clock.today(), input);
    entityManager.flush();
    tell(action, taken, before, input.reason());
    return reads.find(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public List<OpinionDetails> opinions(UUID id) {
    get(id);
    return opinions.of(id, callers.caller());
  }

  @Override
  public OpinionDetails opine(UUID id, NewOpinion opinion) {
    get(id);
    opinions.requireExpert(callers.caller());
    var of = opinions.lock(id);
    if (of.state() != TypicalCaseState.SHORTLISTED) {
      throw DomainException.conflict(List.of(Refusal.of("typical-case.not-shortlisted")));
    }
    TypicalCasePolicy.require(opinion);
    var given = opinions.put(id, callers.caller().name(), opinion, clock.now());
    steps.fire(
        StepTaken.audited("opine", "typical-case", id, of.state(), of.state(), null)
            .with(Map.of("verdict", opinion.verdict().name())));
    return given;
  }

  private TypicalCase found(UUID id, long expectedVersion) {
    get(id);
    var found = find(id);
    if (found.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return found;
  }

  private TypicalCase find(UUID id) {
    var found = entityManager.find(TypicalCase.class, id);
    if (found == null) {
      throw notFound(id);
    }
    return found;
  }

  private void tell(
      String action, TypicalCase of, @Nullable TypicalCaseState before, @Nullable String reason) {
    steps.fire(
        StepTaken.audited(action, "typical-case", of.id(), before, of.state(), reason)
            .with(Map.of("department", of.department(), "title", of.title())));
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("typical-case.not-found", id);
  }
}
