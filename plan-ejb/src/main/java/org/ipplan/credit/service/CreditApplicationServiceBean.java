package org.ipplan.credit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.credit.ApplicationDetails;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.CreditApplicationService;
import org.ipplan.credit.NewApplication;
import org.ipplan.credit.domain.ApplicationGuards;
import org.ipplan.credit.domain.ApplicationPolicy;
import org.ipplan.credit.domain.ApplicationSteps;
import org.ipplan.credit.domain.CreditApplication;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Takes objections and requests for repair in, and has decided what follows. */
@Stateless
@PermitAll
public class CreditApplicationServiceBean implements CreditApplicationService {
  private static final String OPEN_ONE =
      "select count(a) from CreditApplication a where a.caseId = :id and a.kind = :kind"
          + " and a.state in (org.ipplan.credit.ApplicationState.FILED,"
          + " org.ipplan.credit.ApplicationState.ACCEPTED)";

  @Inject EntityManager entityManager;
  @Inject CreditAccess access;
  @Inject SubjectIds subjects;
  @Inject Applications applications;
  @Inject ApplicationReads reads;
  @Inject ApplicationEffects effects;
  @Inject BusinessClock clock;
  @Inject CreditTrail trail;
  @Inject RepairPapers papers;

  @Override
  public ApplicationDetails file(String subject, NewApplication wanted) {
    var caller = access.filer();
    ApplicationPolicy.require(wanted);
    var matter = matter(subject, wanted);
    requireNoneOpen(matter, wanted);
    var application =
        new CreditApplication(matter.id(), wanted, caller, clock.today(), clock.now());
    var facts = applications.facts(application, matter, caller);
    requireAllowed(facts);
    entityManager.persist(application);
    entityManager.flush();
    effects.filed(application, matter, facts.book());
    recordFiling(application, matter);
    if (application.kind() == ApplicationKind.REPAIR) {
      papers.commitment(application, matter, facts.book());
    }
    return reads.one(application);
  }

  @Override
  public ApplicationDetails fileFor(UUID caseId, NewApplication wanted) {
    access.filer();
    return file(applications.subjectOf(caseId), wanted.about(caseId));
  }

  @Override
  public ApplicationDetails get(UUID id) {
    return reads.one(applications.find(id));
  }

  @Override
  public List<ApplicationDetails> ofCase(UUID caseId) {
    return reads.ofCase(caseId);
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    var application = applications.find(id);
    return ApplicationSteps.WORKFLOW.offers(
        application.state(), facts(application, access.caller()));
  }

  @Override
  public ApplicationDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var application = applications.find(id, expectedVersion);
    effects.take(application, action, access.caller(), input);
    return reads.one(application);
  }

  private ApplicationSteps.Facts facts(CreditApplication application, Caller caller) {
    return applications.facts(application, applications.matter(application), caller);
  }

  private CreditCase matter(String code, NewApplication wanted) {
    return subjects
        .find(code)
        .flatMap(subject -> applications.inForce(subject.id(), wanted.caseId()))
        .orElseThrow(() -> new DomainException(Kind.CONFLICT, "credit.nothing-to-apply-for", code));
  }

  private void requireNoneOpen(CreditCase matter, NewApplication wanted) {
    var open =
        entityManager
            .createQuery(OPEN_ONE, Long.class)
            .setParameter("id", matter.id())
            .setParameter("kind", wanted.kind())
            .getSingleResult();
    if (open > 0) {
      throw new DomainException(Kind.CONFLICT, "credit.application-open");
    }
  }

  private static void requireAllowed(ApplicationSteps.Facts facts) {
    var refusals = ApplicationGuards.notAllowed(facts);
    if (!refusals.isEmpty()) {
      throw DomainException.conflict(refusals);
    }
  }

  private void recordFiling(CreditApplication application, CreditCase matter) {
    trail.step(
        "file",
        ApplicationEffects.TYPE,
        application.id(),
        null,
        application.state(),
        null,
        Map.of("case", matter.id().toString(), "kind", application.kind().name()));
  }
}
