package org.ipplan.intake;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Jobs, each its owner's alone: for everybody else it is not there. */
@Local
public interface JobService {
  /** The caller's own, the latest first. */
  Page<JobDetails> list(int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code job.not-found}
   */
  JobDetails get(UUID id);

  /**
   * Errors of lines in their order, some at a time.
   *
   * @param afterLine line of the last one had, 0 for the first
   * @param afterNumber its number, 0 for the first
   * @throws org.ipplan.shared.DomainException {@code job.not-found}
   */
  List<LineError> errors(UUID id, long afterLine, int afterNumber);

  /** What the caller may do with a job now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code cancel}, which keeps what was taken in so far; {@code resume} after a
   * failure, which goes on where it stopped.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code job.not-found}; {@code version.stale}; {@code
   *     workflow.wrong-state}; {@code workflow.unknown-action}
   */
  JobDetails take(UUID id, String action, long expectedVersion);
}
