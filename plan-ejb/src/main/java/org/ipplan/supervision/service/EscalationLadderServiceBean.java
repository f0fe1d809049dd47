package org.ipplan.supervision.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.supervision.EscalationLadderService;
import org.ipplan.supervision.LadderDetails;
import org.ipplan.supervision.LadderRung;
import org.ipplan.supervision.LadderState;
import org.ipplan.supervision.domain.EscalationLadder;
import org.ipplan.supervision.domain.LadderSteps;
import org.ipplan.supervision.domain.Told;

/** Keeps the one ladder. */
@Stateless
@PermitAll
public class EscalationLadderServiceBean implements EscalationLadderService {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public LadderDetails get() {
    return details(ladder());
  }

  @Override
  public LadderDetails propose(long expectedVersion, List<LadderRung> rungs) {
    requireAdministrator();
    var ladder = at(expectedVersion);
    var before = ladder.state();
    ladder.propose(rungs, callers.caller(), clock.now());
    return taken(LadderSteps.PROPOSE, ladder, before, expectedVersion, text(rungs));
  }

  @Override
  public List<StepOffer> offers() {
    return ladder().offers(callers.caller());
  }

  @Override
  public LadderDetails take(String action, long expectedVersion) {
    requireAdministrator();
    var ladder = at(expectedVersion);
    if (action.equals(LadderSteps.PROPOSE)) {
      throw DomainException.invalid("rungs", "input.required");
    }
    var before = ladder.state();
    ladder.take(action, callers.caller(), clock.now(), clock.today());
    return taken(action, ladder, before, expectedVersion, text(ladder.details(false).rungs()));
  }

  private LadderDetails taken(
      String action, EscalationLadder ladder, LadderState before, long version, String rungs) {
    entityManager.flush();
    steps.fire(
        new StepTaken(
            action,
            LadderSteps.WORKFLOW.name(),
            Integer.toString(EscalationLadder.ID),
            null,
            Visibility.AUDIT,
            null,
            before.name(),
            ladder.state().name(),
            version,
            ladder.version(),
            null,
            Map.of("rungs", rungs)));
    return details(ladder);
  }

  private EscalationLadder at(long expectedVersion) {
    var ladder = ladder();
    if (ladder.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return ladder;
  }

  private EscalationLadder ladder() {
    return entityManager.find(EscalationLadder.class, EscalationLadder.ID);
  }

  private LadderDetails details(EscalationLadder ladder) {
    return ladder.details(callers.caller().is(Role.SYSTEM_ADMIN));
  }

  private void requireAdministrator() {
    if (!callers.caller().is(Role.SYSTEM_ADMIN)) {
      throw DomainException.forbidden(List.of(Refusal.of("ladder.administrators-only")));
    }
  }

  private static String text(List<LadderRung> rungs) {
    return rungs.stream()
        .map(rung -> rung.matter() + " " + rung.workingDays() + " " + Told.text(rung.audience()))
        .collect(Collectors.joining("; "));
  }
}
