package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipplan.intake.JobState;
import org.ipplan.intake.domain.Job;
import org.ipplan.intake.domain.SetDone;
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** What was done to jobs and by them, for the trail; which line did what stands with the job. */
@Dependent
public class JobTrail {
  @Inject Event<StepTaken> steps;

  void step(String action, Job job, @Nullable JobState before) {
    steps.fire(
        StepTaken.audited(action, "job", job.id(), before, job.state(), null)
            .with(Map.of("kind", job.kind().name())));
  }

  /** A set that brought something in. */
  void taken(Job job, String from, SetDone done) {
    var tally = done.tally();
    if (job.kind().isIntake() && tally.accepted() > 0) {
      steps.fire(
          StepTaken.recorded("take-in", "job", job.id().toString())
              .with(
                  Map.of(
                      "kind", job.kind().name(),
                      "afterLine", from.isEmpty() ? "0" : from,
                      "toLine", done.position(),
                      "accepted", Integer.toString(tally.accepted()),
                      "changed", Integer.toString(tally.changes()))));
    }
  }

  /** A file was handed out. */
  void read(Job job) {
    steps.fire(StepTaken.recorded("read-file", "job", job.id().toString()));
  }
}
