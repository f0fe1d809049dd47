package org.ipplan.intake.domain;

import static org.ipplan.intake.JobState.CANCELLED;
import static org.ipplan.intake.JobState.COMPLETED;
import static org.ipplan.intake.JobState.FAILED;
import static org.ipplan.intake.JobState.QUEUED;
import static org.ipplan.intake.JobState.RUNNING;

import java.util.List;
import java.util.Set;
import org.ipplan.intake.JobState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a job's steps: the product does it, its owner may stop it or let it go on. */
public final class JobSteps {
  public static final String RUN = "run";
  public static final String COMPLETE = "complete";
  public static final String FAIL = "fail";
  public static final String CANCEL = "cancel";
  public static final String RESUME = "resume";

  /** What a step is decided on: whose job it is and who asks. */
  public record Facts(String owner, Caller caller) {}

  private static final Guard<Facts> PRODUCT =
      Guard.that("workflow.follows-work", facts -> facts.caller().equals(Caller.PRODUCT));
  private static final Guard<Facts> OWNER =
      Guard.that("job.owner-only", facts -> facts.caller().name().equals(facts.owner()));

  public static final Workflow<JobState, Facts> WORKFLOW =
      new Workflow<>(
          "job",
          JobState.class,
          List.of(
              step(RUN, Set.of(QUEUED, RUNNING), RUNNING).by(PRODUCT),
              step(COMPLETE, Set.of(RUNNING), COMPLETED).by(PRODUCT),
              step(FAIL, Set.of(RUNNING), FAILED).by(PRODUCT),
              step(CANCEL, Set.of(QUEUED, RUNNING), CANCELLED).by(OWNER),
              step(RESUME, Set.of(FAILED), QUEUED).by(OWNER)));

  private JobSteps() {}

  private static Transition<JobState, Facts> step(String action, Set<JobState> from, JobState to) {
    return Transition.step(action, from, to);
  }
}
