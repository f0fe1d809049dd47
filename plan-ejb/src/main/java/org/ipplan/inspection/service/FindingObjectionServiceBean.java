package org.ipplan.inspection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.inspection.FindingObjectionDetails;
import org.ipplan.inspection.FindingObjectionService;
import org.ipplan.inspection.FindingObjectionState;
import org.ipplan.inspection.FindingService;
import org.ipplan.inspection.domain.Finding;
import org.ipplan.inspection.domain.FindingObjection;
import org.ipplan.inspection.domain.FindingObjectionSteps;
import org.ipplan.inspection.domain.FindingSteps;
import org.ipplan.inspection.domain.Inspection;
import org.ipplan.inspection.domain.ObjectionPolicy;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Reads objections by one statement, files them, and has findings follow their review. */
@Stateless
@PermitAll
public class FindingObjectionServiceBean implements FindingObjectionService {
  private static final String DETAILS =
      """
      SELECT o.id, o.version, o.finding_id, o.department_code, o.state, o.grounds, o.filed_by,
        o.filed_at, o.filed_on, o.review_by_on, o.suspended, o.former_text, o.decided_by,
        o.decided_at, o.decision_reason
      FROM finding_objection o JOIN finding f ON f.id = o.finding_id
      WHERE %s
      """
          .formatted(Readers.FINDING);

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject FindingService findingService;
  @Inject Findings findings;
  @Inject Readers readers;
  @Inject InspectionTrail trail;

  @Override
  public UUID file(UUID finding, String grounds) {
    findingService.get(finding);
    // of two who file at once the second waits here and finds the objection of the first
    var of = findings.find(finding);
    entityManager.lock(of, LockModeType.PESSIMISTIC_WRITE);
    ObjectionPolicy.require(of, grounds, hasOne(finding), callers.caller(), clock.today());
    var objection =
        FindingObjection.file(of, grounds, callers.caller(), clock.now(), findings.dates());
    entityManager.persist(objection);
    entityManager.flush();
    trail.objection("file", objection, of, null, null, StepInput.reason(grounds));
    return objection.id();
  }

  private boolean hasOne(UUID finding) {
    return entityManager
            .createQuery(
                "select count(o) from FindingObjection o"
                    + " where o.finding = :finding and o.state <> :withdrawn",
                Long.class)
            .setParameter("finding", finding)
            .setParameter("withdrawn", FindingObjectionState.WITHDRAWN)
            .getSingleResult()
        > 0;
  }

  @Override
  public FindingObjectionDetails get(UUID id) {
    return read(" AND o.id = :id", id).stream().findFirst().orElseThrow(() -> notFound(id));
  }

  @Override
  public List<FindingObjectionDetails> ofFinding(UUID finding) {
    return read(" AND o.finding_id = :id ORDER BY o.filed_at, o.id", finding);
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var objection = find(id);
    return FindingObjectionSteps.WORKFLOW.offers(
        objection.state(), facts(objection, findings.find(objection.finding())));
  }

  @Override
  public FindingObjectionDetails take(
      UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var objection = find(id);
    if (objection.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var of = findings.find(objection.finding());
    var before = objection.state();
    objection.take(action, of, facts(objection, of), clock.now(), findings.dates(), input);
    entityManager.flush();
    trail.objection(action, objection, of, before, expectedVersion, input);
    if (objection.state() == FindingObjectionState.REVOKED) {
      findings.follow(of, FindingSteps.REVOKE, StepInput.reason(String.valueOf(input.reason())));
    }
    return get(id);
  }

  private FindingObjectionSteps.Facts facts(FindingObjection objection, Finding of) {
    return new FindingObjectionSteps.Facts(
        callers.caller(), objection.department(), authors(of), objection.isSuspended());
  }

  /** Those of the finding, and those who inspect, whether they wrote it or not. */
  private Set<String> authors(Finding of) {
    var authors = new HashSet<>(of.authors());
    var inspection = entityManager.find(Inspection.class, of.inspection());
    if (inspection != null) {
      authors.addAll(inspection.authors());
    }
    return authors;
  }

  private FindingObjection find(UUID id) {
    var objection = entityManager.find(FindingObjection.class, id);
    if (objection == null) {
      throw notFound(id);
    }
    return objection;
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("finding-objection.not-found", id);
  }

  private List<FindingObjectionDetails> read(String condition, UUID id) {
    var query = readers.restrict(entityManager.createNativeQuery(DETAILS + condition, Tuple.class));
    return Keys.rows(query.setParameter("id", id)).stream()
        .map(FindingObjectionServiceBean::details)
        .toList();
  }

  private static FindingObjectionDetails details(Tuple row) {
    return new FindingObjectionDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("finding_id", UUID.class),
        row.get("department_code", String.class),
        FindingObjectionState.valueOf(row.get("state", String.class)),
        row.get("grounds", String.class),
        row.get("filed_by", String.class),
        row.get("filed_at", Instant.class),
        row.get("filed_on", LocalDate.class),
        row.get("review_by_on", LocalDate.class),
        row.get("suspended", Boolean.class),
        row.get("former_text", String.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("decision_reason", String.class));
  }
}
