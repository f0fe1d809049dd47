package org.ipplan.inspection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DepartmentKind;
import org.ipplan.directory.DirectoryService;
import org.ipplan.directory.OfficialDetails;
import org.ipplan.inspection.InspectionDetails;
import org.ipplan.inspection.InspectionDetails.Overlap;
import org.ipplan.inspection.InspectionFilter;
import org.ipplan.inspection.InspectionService;
import org.ipplan.inspection.NewInspection;
import org.ipplan.inspection.domain.FindingSteps;
import org.ipplan.inspection.domain.Inspection;
import org.ipplan.inspection.domain.InspectionPolicy;
import org.ipplan.inspection.domain.InspectionSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Loads inspections, asks the model, tells the trail. */
@Stateless
@PermitAll
public class InspectionServiceBean implements InspectionService {
  private static final String KNOWN_TASKS =
      """
      SELECT count(*) FROM task t LEFT JOIN plan_version v ON v.id = t.plan_version_id
      WHERE t.id IN (:tasks) AND coalesce(v.state, 'PUBLISHED') = 'PUBLISHED'
      """;

  private static final String STANDING =
      """
      SELECT count(*) FILTER (WHERE f.issued_on IS NOT NULL) AS fed_back,
        count(*) FILTER (WHERE f.state NOT IN ('CLOSED', 'REVOKED', 'DROPPED')) AS open
      FROM finding f WHERE f.inspection_id = :inspection
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject DirectoryService directory;
  @Inject InspectionReads reads;
  @Inject Overlaps overlaps;
  @Inject Findings findings;
  @Inject InspectionTrail trail;

  @Override
  public Page<InspectionDetails> list(
      InspectionFilter filter, int limit, @Nullable String cursor, boolean count) {
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public InspectionDetails get(UUID id) {
    return reads.find(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public UUID prepare(NewInspection wanted) {
    requireOffice();
    requireValid(wanted);
    requireSingle(wanted, overlaps.of(wanted.departments(), wanted.tasks()));
    var inspection = Inspection.prepare(wanted, callers.caller(), clock.now());
    entityManager.persist(inspection);
    entityManager.flush();
    trail.inspection("prepare", inspection, null, null, wanted.overlapReason());
    return inspection.id();
  }

  @Override
  public InspectionDetails edit(UUID id, long expectedVersion, NewInspection wanted) {
    var inspection = find(id, expectedVersion);
    requireOffice();
    requireValid(wanted);
    requireSingle(wanted, overlaps.of(id, wanted.departments(), wanted.tasks()));
    var before = inspection.state();
    inspection.edit(wanted, facts(inspection, wanted.overlapReason()));
    entityManager.flush();
    trail.inspection(
        InspectionSteps.EDIT, inspection, before, expectedVersion, wanted.overlapReason());
    return get(id);
  }

  @Override
  public List<Overlap> overlaps(UUID id) {
    get(id);
    return callers.caller().isOffice() ? overlaps(find(id)) : List.of();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var inspection = find(id);
    return inspection.offers(facts(inspection, null));
  }

  @Override
  public InspectionDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var inspection = find(id, expectedVersion);
    if (action.equals(InspectionSteps.EDIT)) {
      throw new DomainException(
          DomainException.Kind.NOT_FOUND, "workflow.unknown-action", action, "inspection");
    }
    var before = inspection.state();
    inspection.take(action, facts(inspection, input.reason()), clock.now(), clock.today(), input);
    entityManager.flush();
    trail.inspection(
        action,
        inspection,
        before,
        expectedVersion,
        input.reason() == null ? input.note() : input.reason());
    if (action.equals(InspectionSteps.CONCLUDE)) {
      findings.drafts(id).forEach(each -> findings.take(each, FindingSteps.ISSUE, StepInput.NONE));
    }
    return get(id);
  }

  private InspectionSteps.Facts facts(Inspection inspection, @Nullable String reason) {
    var standing =
        (Tuple)
            entityManager
                .createNativeQuery(STANDING, Tuple.class)
                .setParameter("inspection", inspection.id())
                .getSingleResult();
    return new InspectionSteps.Facts(
        callers.caller(),
        inspection.makers(),
        overlaps(inspection).stream().map(Overlap::title).toList(),
        inspection.overlapReason() != null || given(reason),
        standing.get("fed_back", Long.class),
        standing.get("open", Long.class));
  }

  private List<Overlap> overlaps(Inspection inspection) {
    return overlaps.of(inspection.id(), inspection.departments(), inspection.tasks());
  }

  private Inspection find(UUID id) {
    var inspection = entityManager.find(Inspection.class, id);
    if (inspection == null) {
      throw notFound(id);
    }
    return inspection;
  }

  private Inspection find(UUID id, long expectedVersion) {
    get(id);
    var inspection = find(id);
    if (inspection.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return inspection;
  }

  private void requireOffice() {
    if (!callers.caller().isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("inspection.office-only")));
    }
  }

  private void requireValid(NewInspection wanted) {
    var known =
        new InspectionPolicy.Known(
            tasksKnown(wanted),
            codes().containsAll(wanted.departments()),
            directory.departments().stream()
                .filter(each -> each.kind() == DepartmentKind.OFFICE)
                .flatMap(office -> directory.officials(office.code()).stream())
                .map(OfficialDetails::name)
                .collect(Collectors.toSet()));
    InspectionPolicy.require(wanted, known, clock.today());
  }

  private boolean tasksKnown(NewInspection wanted) {
    if (wanted.tasks().isEmpty()) {
      return true;
    }
    var known =
        (Long)
            entityManager
                .createNativeQuery(KNOWN_TASKS, Long.class)
                .setParameter("tasks", wanted.tasks())
                .getSingleResult();
    return known == wanted.tasks().stream().distinct().count();
  }

  private List<String> codes() {
    return directory.departments().stream().map(DepartmentDetails::code).toList();
  }

  private static void requireSingle(NewInspection wanted, List<Overlap> others) {
    if (!others.isEmpty() && !given(wanted.overlapReason())) {
      var titles = others.stream().map(Overlap::title).collect(Collectors.joining("; "));
      throw DomainException.conflict(List.of(Refusal.of("inspection.overlapping", titles)));
    }
  }

  private static boolean given(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("inspection.not-found", id);
  }
}
