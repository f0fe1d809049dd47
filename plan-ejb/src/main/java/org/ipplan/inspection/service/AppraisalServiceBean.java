package org.ipplan.inspection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.inspection.AppraisalDetails;
import org.ipplan.inspection.AppraisalKind;
import org.ipplan.inspection.AppraisalService;
import org.ipplan.inspection.AppraisalState;
import org.ipplan.inspection.InspectionService;
import org.ipplan.inspection.NewAppraisal;
import org.ipplan.inspection.domain.Appraisal;
import org.ipplan.inspection.domain.Inspection;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Reads praise and criticism by one statement, which knows who may, and takes its steps. */
@Stateless
@PermitAll
public class AppraisalServiceBean implements AppraisalService {
  private static final String DETAILS =
      """
      SELECT p.id, p.version, p.inspection_id, p.kind, p.department_code, p.text, p.state,
        p.proposed_by, p.proposed_at, p.decided_by, p.decided_at, p.decision_reason
      FROM inspection_appraisal p
      WHERE p.inspection_id = :inspection
        AND (:everything OR (p.state = 'APPROVED' AND p.department_code = :department))
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject InspectionService inspections;
  @Inject Readers readers;
  @Inject InspectionTrail trail;

  @Override
  public UUID propose(UUID inspection, NewAppraisal wanted) {
    inspections.get(inspection);
    if (!callers.caller().isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("appraisal.office-only")));
    }
    var of = concluded(entityManager.find(Inspection.class, inspection));
    var appraisal = Appraisal.propose(of, wanted, callers.caller(), clock.now());
    entityManager.persist(appraisal);
    entityManager.flush();
    trail.appraisal("propose", appraisal, null, null, wanted.text());
    return appraisal.id();
  }

  private static Inspection concluded(@Nullable Inspection of) {
    if (of == null || !of.isConcluded()) {
      throw DomainException.conflict(List.of(Refusal.of("appraisal.not-concluded")));
    }
    return of;
  }

  @Override
  public AppraisalDetails get(UUID inspection, UUID id) {
    return details(query(inspection, " AND p.id = :id").setParameter("id", id)).stream()
        .findFirst()
        .orElseThrow(() -> notFound(id));
  }

  @Override
  public List<AppraisalDetails> ofInspection(UUID inspection) {
    inspections.get(inspection);
    return details(query(inspection, " ORDER BY p.proposed_at, p.id"));
  }

  @Override
  public List<StepOffer> offers(UUID inspection, UUID id) {
    get(inspection, id);
    return find(id).offers(callers.caller());
  }

  @Override
  public AppraisalDetails take(
      UUID inspection, UUID id, String action, long expectedVersion, StepInput input) {
    get(inspection, id);
    var appraisal = find(id);
    if (appraisal.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = appraisal.state();
    appraisal.take(action, callers.caller(), clock.now(), input);
    entityManager.flush();
    trail.appraisal(action, appraisal, before, expectedVersion, input.reason());
    return get(inspection, id);
  }

  private Appraisal find(UUID id) {
    var appraisal = entityManager.find(Appraisal.class, id);
    if (appraisal == null) {
      throw notFound(id);
    }
    return appraisal;
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("appraisal.not-found", id);
  }

  private Query query(UUID inspection, String condition) {
    return readers
        .restrict(entityManager.createNativeQuery(DETAILS + condition, Tuple.class))
        .setParameter("inspection", inspection);
  }

  private static List<AppraisalDetails> details(Query query) {
    return Keys.rows(query).stream().map(AppraisalServiceBean::details).toList();
  }

  private static AppraisalDetails details(Tuple row) {
    return new AppraisalDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("inspection_id", UUID.class),
        AppraisalKind.valueOf(row.get("kind", String.class)),
        row.get("department_code", String.class),
        row.get("text", String.class),
        AppraisalState.valueOf(row.get("state", String.class)),
        row.get("proposed_by", String.class),
        row.get("proposed_at", Instant.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("decision_reason", String.class));
  }
}
