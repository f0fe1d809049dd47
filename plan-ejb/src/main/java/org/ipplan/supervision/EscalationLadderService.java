package org.ipplan.supervision;

import jakarta.ejb.Local;
import java.util.List;
import org.ipplan.shared.workflow.StepOffer;

/**
 * The escalation ladder: open to everybody who is signed in, changed by one administrator of the
 * system and put in force by another.
 */
@Local
public interface EscalationLadderService {
  LadderDetails get();

  /**
   * Proposes other rungs; those in force go on. What somebody proposed before is replaced.
   *
   * @throws org.ipplan.shared.DomainException {@code ladder.administrators-only}; {@code
   *     input.invalid} naming every faulty rung; {@code version.stale}
   */
  LadderDetails propose(long expectedVersion, List<LadderRung> rungs);

  /** What the caller may do with the proposal now. */
  List<StepOffer> offers();

  /**
   * Confirms the proposal or withdraws it. A rung that was in force already goes on; a new one
   * counts from today, so that nobody is told of a day that had passed.
   *
   * @throws org.ipplan.shared.DomainException {@code ladder.four-eyes} for the one who proposed it
   */
  LadderDetails take(String action, long expectedVersion);
}
