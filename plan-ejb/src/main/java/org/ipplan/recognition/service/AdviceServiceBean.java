package org.ipplan.recognition.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipplan.recognition.AdviceAnswerDetails;
import org.ipplan.recognition.AdviceDetails;
import org.ipplan.recognition.AdviceFilter;
import org.ipplan.recognition.AdviceService;
import org.ipplan.recognition.AdviceState;
import org.ipplan.recognition.NewAdvice;
import org.ipplan.recognition.NewAdviceAnswer;
import org.ipplan.recognition.domain.Advice;
import org.ipplan.recognition.domain.AdvicePolicy;
import org.ipplan.recognition.domain.AdviceSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Loads requests for advice, asks the model, tells the trail. */
@Stateless
@PermitAll
public class AdviceServiceBean implements AdviceService {
  private static final String TYPE = "advice";

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject AdviceReads reads;
  @Inject AdviceExperts experts;
  @Inject TasksOfCases tasks;
  @Inject Event<StepTaken> steps;

  @Override
  public List<String> experts() {
    requireOffice(callers.caller());
    return experts.known();
  }

  @Override
  public Page<AdviceDetails> list(
      AdviceFilter filter, int limit, @Nullable String cursor, boolean count) {
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public AdviceDetails get(UUID id) {
    return reads.find(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public UUID ask(NewAdvice wanted) {
    var caller = callers.caller();
    requireOffice(caller);
    var task = wanted.task();
    AdvicePolicy.require(
        wanted,
        task == null || tasks.areKnown(List.of(task)),
        Set.copyOf(experts.known()).containsAll(wanted.experts()),
        clock.today());
    var asked = Advice.ask(wanted, caller, clock.now());
    entityManager.persist(asked);
    entityManager.flush();
    experts.ask(asked.id(), wanted.experts());
    tell("ask", asked, null, null);
    return asked.id();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    return find(id).offers(callers.caller(), experts.answers(id));
  }

  @Override
  public AdviceDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var taken = find(id);
    if (taken.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = taken.state();
    taken.take(action, callers.caller(), experts.answers(id), clock.now(), clock.today(), input);
    entityManager.flush();
    tell(action, taken, before, input.reason());
    return get(id);
  }

  @Override
  public List<AdviceAnswerDetails> answers(UUID id) {
    get(id);
    return experts.of(id, callers.caller());
  }

  @Override
  public AdviceAnswerDetails answer(UUID id, NewAdviceAnswer answer) {
    get(id);
    var expert = callers.caller().name();
    if (!experts.isAsked(id, expert)) {
      throw DomainException.forbidden(List.of(Refusal.of("advice.asked-only")));
    }
    // nobody records meanwhile what came of it
    var of = entityManager.find(Advice.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (of.state() != AdviceState.ASKED) {
      throw DomainException.conflict(List.of(Refusal.of("advice.not-asked")));
    }
    AdvicePolicy.require(answer);
    var given = experts.put(id, expert, answer, clock.now());
    steps.fire(StepTaken.audited("answer", TYPE, id, of.state(), of.state(), null));
    return given;
  }

  private Advice find(UUID id) {
    var found = entityManager.find(Advice.class, id);
    if (found == null) {
      throw notFound(id);
    }
    return found;
  }

  /** What is shared is part of the task's history; what is not stays in the trail. */
  private void tell(
      String action, Advice of, @Nullable AdviceState before, @Nullable String reason) {
    var shared = action.equals(AdviceSteps.SHARE);
    steps.fire(
        new StepTaken(
            action,
            TYPE,
            of.id().toString(),
            of.task(),
            shared ? Visibility.PARTIES : Visibility.AUDIT,
            null,
            before == null ? null : before.name(),
            of.state().name(),
            null,
            null,
            reason,
            Map.of("topic", of.topic(), "dueOn", of.dueOn().toString())));
  }

  private static void requireOffice(Caller caller) {
    if (!caller.isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("advice.office-only")));
    }
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("advice.not-found", id);
  }
}
