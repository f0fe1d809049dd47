package org.ipplan.inspection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.ipplan.inspection.AppraisalState;
import org.ipplan.inspection.FindingFileDetails;
import org.ipplan.inspection.FindingObjectionState;
import org.ipplan.inspection.FindingState;
import org.ipplan.inspection.InspectionState;
import org.ipplan.inspection.domain.Appraisal;
import org.ipplan.inspection.domain.Finding;
import org.ipplan.inspection.domain.FindingObjection;
import org.ipplan.inspection.domain.Inspection;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/**
 * Tells the trail. What belongs to a finding that was fed back is read in its task's history by the
 * parties; everything else in the trail alone.
 */
@Dependent
public class InspectionTrail {
  @Inject Event<StepTaken> steps;

  /**
   * @param before null where it is new, as is the version
   */
  void inspection(
      String action,
      Inspection of,
      @Nullable InspectionState before,
      @Nullable Long version,
      @Nullable String reason) {
    steps.fire(
        new StepTaken(
            action,
            "inspection",
            of.id().toString(),
            null,
            Visibility.AUDIT,
            null,
            name(before),
            of.state().name(),
            version,
            of.version(),
            reason,
            Map.of("departments", String.join(",", of.departments()))));
  }

  /** As {@link #inspection}. */
  void finding(
      String action,
      Finding of,
      @Nullable FindingState before,
      @Nullable Long version,
      StepInput input) {
    var known = before != null && of.objectByOn() != null;
    steps.fire(
        new StepTaken(
            action,
            "finding",
            of.id().toString(),
            of.task(),
            known ? Visibility.PARTIES : Visibility.AUDIT,
            of.department(),
            name(before),
            of.state().name(),
            version,
            of.version(),
            reason(input),
            changes(of)));
  }

  /** Work on the files is the department's own until it reports. */
  void file(String action, Finding of, FindingFileDetails file) {
    steps.fire(
        new StepTaken(
            action,
            "finding-file",
            file.id().toString(),
            of.task(),
            Visibility.DEPARTMENT,
            of.department(),
            null,
            null,
            null,
            null,
            null,
            Map.of(
                "finding", of.id().toString(), "file", file.fileName(), "sha256", file.sha256())));
  }

  private static Map<String, String> changes(Finding of) {
    var changes = new HashMap<String, String>();
    changes.put("department", of.department());
    if (of.dueOn() != null) {
      changes.put("dueOn", of.dueOn().toString());
    }
    return changes;
  }

  /** As {@link #inspection}. */
  void objection(
      String action,
      FindingObjection objection,
      Finding of,
      @Nullable FindingObjectionState before,
      @Nullable Long version,
      StepInput input) {
    steps.fire(
        new StepTaken(
            action,
            "finding-objection",
            objection.id().toString(),
            of.task(),
            Visibility.PARTIES,
            objection.department(),
            name(before),
            objection.state().name(),
            version,
            objection.version(),
            input.reason(),
            Map.of("finding", of.id().toString(), "department", objection.department())));
  }

  /** As {@link #inspection}. */
  void appraisal(
      String action,
      Appraisal of,
      @Nullable AppraisalState before,
      @Nullable Long version,
      @Nullable String reason) {
    steps.fire(
        new StepTaken(
            action,
            "appraisal",
            of.id().toString(),
            null,
            Visibility.AUDIT,
            of.department(),
            name(before),
            of.state().name(),
            version,
            of.version(),
            reason,
            Map.of("kind", of.kind().name(), "department", of.department())));
  }

  private static @Nullable String reason(StepInput input) {
    return input.reason() == null ? input.note() : input.reason();
  }

  private static @Nullable String name(@Nullable Enum<?> state) {
    return state == null ? null : state.name();
  }
}
