package org.ipplan.progress.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.progress.TaskRhythmDetails;
import org.ipplan.progress.TaskRhythmService;
import org.ipplan.progress.domain.RhythmRepository;
import org.ipplan.progress.domain.RhythmRepository.Kept;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.StepTaken;

/** Reads and sets rhythms, and keeps the periods they bring. */
@Stateless
@PermitAll
public class TaskRhythmServiceBean implements TaskRhythmService {
  @Inject RhythmRepository rhythms;
  @Inject ReportingPeriods periods;
  @Inject CallerContext callers;
  @Inject Event<StepTaken> steps;

  @Override
  public TaskRhythmDetails get(UUID task) {
    var kept = find(task);
    return new TaskRhythmDetails(
        task, kept.version(), kept.rhythm(), periods.of(kept.year(), kept.rhythm()));
  }

  @Override
  public TaskRhythmDetails set(UUID task, long expectedVersion, ReportRhythm rhythm) {
    var kept = find(task);
    if (!callers.caller().isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("report.rhythm-office-only")));
    }
    if (kept.version() != expectedVersion || !rhythms.set(kept, rhythm, callers.caller())) {
      throw DomainException.stale();
    }
    periods.keep(kept.year(), rhythm);
    record(task, kept, rhythm);
    return get(task);
  }

  private Kept find(UUID task) {
    return rhythms
        .find(task, callers.caller())
        .orElseThrow(() -> DomainException.notFound("task.not-found", task));
  }

  private void record(UUID task, Kept before, ReportRhythm rhythm) {
    steps.fire(
        new StepTaken(
            "set-rhythm",
            "task",
            task.toString(),
            task,
            StepTaken.Visibility.OPEN,
            null,
            null,
            null,
            null,
            null,
            null,
            Map.of("rhythm", rhythm.name(), "rhythmBefore", before.rhythm().name())));
  }
}
