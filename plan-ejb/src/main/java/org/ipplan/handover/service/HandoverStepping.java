package org.ipplan.handover.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.ipplan.directory.DirectoryService;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.domain.Entry;
import org.ipplan.handover.domain.Handover;
import org.ipplan.handover.domain.HandoverClock;
import org.ipplan.handover.domain.HandoverSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** Takes steps with hand-overs, and does what follows from them. */
@Dependent
public class HandoverStepping {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject DirectoryService directory;
  @Inject Handovers handovers;
  @Inject HandoverFiles files;
  @Inject HandoverSendings sendings;
  @Inject HandoverEntries entries;
  @Inject HandoverTrail trail;

  void take(Handover of, String action, StepInput input) {
    var before = of.state();
    var version = of.version();
    var ran = ran(of, action);
    var terms = handovers.terms();
    of.take(action, handovers.facts(of), terms, clock.now(), input);
    requireNamed(of, action, input);
    entries.add(of.id(), of.state(), Entry.of(action, input, ran));
    follow(of, action, input, terms);
    entityManager.flush();
    trail.step(action, of, before, version, input.note() == null ? input.reason() : input.note());
  }

  /** The term a step is held against: the one that runs, for passing on the one of hours (CT7). */
  private HandoverClock.@Nullable Running ran(Handover of, String action) {
    var signedAt = of.signedAt();
    return action.equals(HandoverSteps.FORWARD)
            && of.kind() == HandoverKind.CRIMINAL
            && signedAt != null
        ? handovers.terms().toForward(signedAt)
        : of.running();
  }

  private void follow(Handover of, String action, StepInput input, HandoverClock terms) {
    switch (action) {
      case HandoverSteps.SEND, HandoverSteps.SUPPLY -> sendings.send(of);
      case HandoverSteps.FORWARD ->
          passOn(of, Objects.requireNonNull(input.department()).strip(), terms);
      default -> {
        // the step says it all
      }
    }
  }

  private void passOn(Handover of, String to, HandoverClock terms) {
    var crime = of.kind() == HandoverKind.CRIMINAL && handovers.justice().contains(to);
    var kind = crime ? HandoverKind.CRIMINAL : HandoverKind.ADMINISTRATIVE;
    var next = of.passOn(to, kind, terms, clock.now());
    entityManager.persist(next);
    entityManager.flush();
    files.all(of.id()).stream()
        .filter(file -> file.details().round() != null)
        .map(file -> file.passedOnTo(next.id()))
        .forEach(entityManager::persist);
    entityManager.flush();
    sendings.send(next);
    entries.add(next.id(), next.state(), Entry.of(HandoverSteps.SEND, StepInput.NONE, null));
    trail.step(HandoverSteps.RECEIVE, next, null, null, null);
  }

  /** What the table of steps cannot know of the people and departments a step names. */
  private void requireNamed(Handover of, String action, StepInput input) {
    if (action.equals(HandoverSteps.ASSIGN)) {
      var known =
          directory.officials(of.toDepartment()).stream()
              .anyMatch(official -> official.name().equals(input.handler()));
      refuseUnless(known, "handler", "assignment.handler-unknown", of.toDepartment());
    }
    if (action.equals(HandoverSteps.FORWARD)) {
      var to = Objects.requireNonNull(input.department()).strip();
      refuseUnless(handovers.receivers().contains(to), "department", "handover.to-unknown", to);
      var back = to.equals(of.toDepartment()) || to.equals(of.fromDepartment());
      refuseUnless(!back, "department", "handover.to-itself");
    }
  }

  private static void refuseUnless(boolean holds, String field, String code, Object... arguments) {
    if (!holds) {
      throw DomainException.invalid(field, code, arguments);
    }
  }
}
