package org.ipplan.progress.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.progress.ReportState;
import org.ipplan.progress.domain.Report;
import org.ipplan.progress.domain.Whole;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Tells the trail what was done. Work on text and files is the department's own; what goes between
 * it and the office is the parties'. Never carries the narrative.
 */
@ApplicationScoped
public class ProgressTrail {
  @Inject Event<StepTaken> steps;

  /** What a report was before a step. */
  public record Before(ReportState state, long version) {
    public static Before of(Report report) {
      return new Before(report.state(), report.version());
    }
  }

  public void begun(Report report) {
    fire(step("begin", report, Visibility.DEPARTMENT, null, null));
  }

  public void edited(Report report, Before before) {
    fire(step("edit", report, Visibility.DEPARTMENT, before, null));
  }

  /** A step that stays inside the department, its reason with it. */
  public void inside(String action, Report report, Before before, @Nullable String reason) {
    fire(step(action, report, Visibility.DEPARTMENT, before, reason));
  }

  /**
   * @param files number of files that went up, null where none did
   * @param without whose parts and co-signatures it went up without
   */
  public void taken(
      String action,
      Report report,
      Before before,
      @Nullable String reason,
      @Nullable Long files,
      Whole without) {
    var step = step(action, report, Visibility.PARTIES, before, reason);
    var changes = new LinkedHashMap<>(step.changes());
    changes.put("submission", Integer.toString(report.submissionCount()));
    changes.put("dueOn", report.dueOn().toString());
    if (files != null) {
      changes.put("files", files.toString());
    }
    put(changes, "missing", without.missing().codes());
    put(changes, "notCoSigned", without.notCoSigned().codes());
    fire(step.with(changes));
  }

  private static void put(Map<String, String> changes, String name, List<String> departments) {
    if (!departments.isEmpty()) {
      changes.put(name, String.join(",", departments));
    }
  }

  public void fileAdded(Report report, EvidenceDetails file) {
    fire(file("add", report, file));
  }

  public void fileRemoved(Report report, EvidenceDetails file) {
    fire(file("remove", report, file));
  }

  private void fire(StepTaken step) {
    steps.fire(step);
  }

  private static StepTaken step(
      String action,
      Report report,
      Visibility visibility,
      @Nullable Before before,
      @Nullable String reason) {
    return new StepTaken(
        action,
        "report",
        report.id().toString(),
        report.task(),
        visibility,
        report.department(),
        before == null ? null : before.state().name(),
        report.state().name(),
        before == null ? null : before.version(),
        report.version(),
        reason,
        facts(report));
  }

  private static Map<String, String> facts(Report report) {
    return Map.of(
        "period",
        report.period(),
        "consolidated",
        Boolean.toString(report.consolidated()),
        "percent",
        Integer.toString(report.content().percentComplete()));
  }

  private static StepTaken file(String action, Report report, EvidenceDetails file) {
    return new StepTaken(
        action,
        "evidence",
        file.id().toString(),
        report.task(),
        Visibility.DEPARTMENT,
        report.department(),
        null,
        null,
        null,
        null,
        null,
        Map.of(
            "report",
            file.report().toString(),
            "period",
            report.period(),
            "file",
            file.fileName(),
            "sha256",
            file.sha256()));
  }
}
