package org.ipplan.matching;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * What people decided of names and subjects. It wins over any score until it is withdrawn. Read as
 * {@link MatchingService}; decided and withdrawn by credit handlers.
 */
@Local
public interface MatchDecisionService {
  /** The latest first; {@code state} null for all. */
  Page<MatchDecisionDetails> list(
      @Nullable DecisionState state, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code match.decision-not-found}
   */
  MatchDecisionDetails get(UUID id);

  /**
   * Remembers a decision.
   *
   * @throws org.ipplan.shared.DomainException {@code match.decided} when one is in force for the
   *     same name and subject, or when the name is another subject already; {@code
   *     subject.not-found}; {@code input.invalid}; {@code subject.staff-handler-only}
   */
  MatchDecisionDetails decide(NewMatchDecision wanted);

  /** What the caller may do with a decision now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /** Takes a step: {@code withdraw}. */
  MatchDecisionDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
