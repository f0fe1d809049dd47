package org.ipplan.inspection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.ipplan.inspection.FindingDetails;
import org.ipplan.inspection.FindingFilter;
import org.ipplan.inspection.FindingService;
import org.ipplan.inspection.InspectionService;
import org.ipplan.inspection.NewFinding;
import org.ipplan.inspection.domain.Finding;
import org.ipplan.inspection.domain.FindingPolicy;
import org.ipplan.inspection.domain.FindingSteps;
import org.ipplan.inspection.domain.Inspection;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Loads findings, asks the model, returns. */
@Stateless
@PermitAll
public class FindingServiceBean implements FindingService {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject InspectionService inspections;
  @Inject FindingReads reads;
  @Inject Findings findings;
  @Inject InspectionTrail trail;

  @Override
  public Page<FindingDetails> list(
      FindingFilter filter, int limit, @Nullable String cursor, boolean count) {
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public FindingDetails get(UUID id) {
    return reads.find(id).orElseThrow(() -> DomainException.notFound("finding.not-found", id));
  }

  @Override
  public UUID write(UUID inspection, NewFinding wanted) {
    inspections.get(inspection);
    requireOffice();
    // of two who write at once the second waits here, and takes the next number
    var of = entityManager.find(Inspection.class, inspection, LockModeType.PESSIMISTIC_WRITE);
    requireInspecting(of);
    FindingPolicy.require(wanted, of, clock.today());
    var finding = Finding.write(of, next(inspection), wanted, callers.caller());
    entityManager.persist(finding);
    entityManager.flush();
    trail.finding("write", finding, null, null, StepInput.NONE);
    return finding.id();
  }

  @Override
  public FindingDetails edit(UUID id, long expectedVersion, NewFinding wanted) {
    var finding = find(id, expectedVersion);
    var before = finding.state();
    finding.edit(wanted, findings.facts(finding, false));
    FindingPolicy.require(wanted, findings.inspection(finding), clock.today());
    entityManager.flush();
    trail.finding(FindingSteps.EDIT, finding, before, expectedVersion, StepInput.NONE);
    return get(id);
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var finding = findings.find(id);
    return finding.offers(findings.facts(finding, false));
  }

  @Override
  public FindingDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var finding = find(id, expectedVersion);
    if (FindingSteps.WRITTEN.contains(action)) {
      throw new DomainException(
          DomainException.Kind.NOT_FOUND, "workflow.unknown-action", action, "finding");
    }
    findings.take(finding, action, input);
    return get(id);
  }

  private Finding find(UUID id, long expectedVersion) {
    get(id);
    var finding = findings.find(id);
    if (finding.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return finding;
  }

  private int next(UUID inspection) {
    return entityManager
            .createQuery(
                "select coalesce(max(f.number), 0) from Finding f where f.inspection = :of",
                Integer.class)
            .setParameter("of", inspection)
            .getSingleResult()
        + 1;
  }

  private void requireOffice() {
    if (!callers.caller().isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("finding.office-only")));
    }
  }

  private static void requireInspecting(@Nullable Inspection of) {
    if (of == null || !of.isInspecting()) {
      throw DomainException.conflict(List.of(Refusal.of("finding.not-inspecting")));
    }
  }
}
