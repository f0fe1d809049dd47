package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.EventState;
import org.ipplan.agency.domain.AgencyEvent;
import org.ipplan.agency.domain.EventSteps;
import org.ipplan.agency.domain.PublishedGrade;
import org.ipplan.agency.domain.ScoreApplication;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.workflow.StepInput;

/** What follows when an objection or a repair is decided for (AG10, AG11). */
@Dependent
public class ApplicationOutcome {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject AgencyAccess access;
  @Inject Scores scores;
  @Inject AgencyTrail trail;

  void follow(ScoreApplication application, String department, StepInput input) {
    var event = application.event();
    var grade = application.grade();
    if (event != null && application.kind() == ApplicationKind.REPAIR) {
      restore(find(event));
    } else if (event != null) {
      revoke(find(event), department, input);
    } else if (grade != null) {
      withdraw(grade, input);
    }
    entityManager.flush();
  }

  private void restore(AgencyEvent event) {
    event.restore(clock.today(), scores.now());
    entityManager.flush();
    trail.event("restore", event, event.state(), null);
  }

  private void revoke(AgencyEvent event, String department, StepInput input) {
    if (event.state() == EventState.CONFIRMED) {
      event.take(EventSteps.REVOKE, event.facts(access.caller(), department), scores.now(), input);
      entityManager.flush();
      trail.event(EventSteps.REVOKE, event, EventState.CONFIRMED, input.reason());
    }
  }

  private void withdraw(UUID id, StepInput input) {
    var grade = Objects.requireNonNull(entityManager.find(PublishedGrade.class, id));
    grade.withdraw(Objects.requireNonNull(input.reason()), scores.now());
    trail.recorded("withdraw", "agency-grade", id, Map.of("rated", grade.ratedId().toString()));
  }

  private AgencyEvent find(UUID id) {
    return Objects.requireNonNull(entityManager.find(AgencyEvent.class, id));
  }
}
