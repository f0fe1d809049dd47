package org.ipplan.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.intake.JobState.CANCELLED;
import static org.ipplan.intake.JobState.COMPLETED;
import static org.ipplan.intake.JobState.FAILED;
import static org.ipplan.intake.JobState.QUEUED;
import static org.ipplan.intake.JobState.RUNNING;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;

import java.util.Map;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every state, every step, every kind of caller. */
class JobStepsTest {
  private static final Set<Caller> ALL =
      Set.of(SUN_CREDIT, DEMO_SYSTEM, Caller.PRODUCT, Officials.SYSADMIN, Officials.ZHANG_OFFICE);

  @Test
  void theTableOfJobsIsAsItShouldBe() {
    var matrix =
        new StepMatrix<>(JobSteps.WORKFLOW, caller -> new JobSteps.Facts(SUN_CREDIT.name(), caller))
            .row("run", Set.of(Caller.PRODUCT), Map.of(QUEUED, RUNNING, RUNNING, RUNNING))
            .row("complete", Set.of(Caller.PRODUCT), Map.of(RUNNING, COMPLETED))
            .row("fail", Set.of(Caller.PRODUCT), Map.of(RUNNING, FAILED))
            .row("cancel", Set.of(SUN_CREDIT), Map.of(QUEUED, CANCELLED, RUNNING, CANCELLED))
            .row("resume", Set.of(SUN_CREDIT), Map.of(FAILED, QUEUED));

    assertThat(matrix.faults(ALL)).isEmpty();
  }
}
