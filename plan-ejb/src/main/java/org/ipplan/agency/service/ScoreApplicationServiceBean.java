package org.ipplan.agency.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.agency.AgencyDetails;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.ApplicationDetails;
import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.ApplicationState;
import org.ipplan.agency.EventState;
import org.ipplan.agency.NewApplication;
import org.ipplan.agency.ScoreApplicationService;
import org.ipplan.agency.domain.AgencyEvent;
import org.ipplan.agency.domain.ApplicationSteps;
import org.ipplan.agency.domain.ScoreApplication;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Files objections and repairs, has them decided, and lets scores follow. */
@Stateless
@PermitAll
public class ScoreApplicationServiceBean implements ScoreApplicationService {
  @Inject EntityManager entityManager;
  @Inject AgencyAccess access;
  @Inject RatedSubjects rated;
  @Inject Scores scores;
  @Inject ApplicationReads reads;
  @Inject ApplicationFiling filing;
  @Inject ApplicationOutcome outcome;
  @Inject AgencyTrail trail;

  @Override
  public List<ApplicationDetails> ofAgency(
      String code, @Nullable AgencyKind kind, @Nullable ApplicationKind wanted) {
    access.readerOrFiler();
    return reads.of(rated.find(code, kind).id(), wanted);
  }

  @Override
  public ApplicationDetails get(UUID id) {
    access.readerOrFiler();
    return reads.find(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public ApplicationDetails file(String code, @Nullable AgencyKind kind, NewApplication wanted) {
    access.readerOrFiler();
    var agency = rated.find(code, kind);
    var made = filing.file(agency, wanted, access.filer(agency.department()));
    trail.application("file", made, null, null);
    return get(made.id());
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var application = find(id);
    return ApplicationSteps.WORKFLOW.offers(application.state(), facts(application));
  }

  @Override
  public ApplicationDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var application = find(id);
    if (application.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = application.state();
    application.take(action, facts(application), scores.now(), input);
    entityManager.flush();
    trail.application(action, application, before, input.reason());
    if (application.state() == ApplicationState.DECIDED_FOR) {
      outcome.follow(application, rated.get(application.ratedId()).department(), input);
    }
    return get(id);
  }

  private ApplicationSteps.Facts facts(ScoreApplication application) {
    var agency = rated.get(application.ratedId());
    return new ApplicationSteps.Facts(
        access.caller(),
        agency.department(),
        application.filers(),
        recorders(application),
        hindrances(application, agency));
  }

  /** Who recorded the event it is about; without one, whatever counts. */
  private Set<String> recorders(ScoreApplication application) {
    return entityManager
        .createQuery(
            "select e from AgencyEvent e where e.rated = :rated"
                + " and (e.id = :event or (:general = true and e.state = :confirmed))",
            AgencyEvent.class)
        .setParameter("rated", application.ratedId())
        .setParameter("event", application.event())
        .setParameter("general", application.event() == null)
        .setParameter("confirmed", EventState.CONFIRMED)
        .getResultStream()
        .flatMap(event -> event.recorders().stream())
        .collect(Collectors.toSet());
  }

  private List<Refusal> hindrances(ScoreApplication application, AgencyDetails agency) {
    if (application.kind() != ApplicationKind.REPAIR || !application.isOpen()) {
      return List.of();
    }
    return filing.hindrances(agency, entityManager.find(AgencyEvent.class, application.event()));
  }

  private ScoreApplication find(UUID id) {
    var application = entityManager.find(ScoreApplication.class, id);
    if (application == null) {
      throw notFound(id);
    }
    return application;
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("agency.application-not-found", id);
  }
}
