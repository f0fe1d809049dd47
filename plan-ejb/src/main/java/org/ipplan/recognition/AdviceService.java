package org.ipplan.recognition;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Advice of experts on tasks and topics; who reads which stands with the package. */
@Local
public interface AdviceService {
  /** Sign-in names of everybody who may be asked, in their order; for the office alone. */
  List<String> experts();

  /** What the caller may read, what was asked last on top. */
  Page<AdviceDetails> list(AdviceFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code advice.not-found}
   */
  AdviceDetails get(UUID id);

  /**
   * Asks experts.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code advice.office-only}; {@code input.invalid}
   */
  UUID ask(NewAdvice wanted);

  /**
   * @throws org.ipplan.shared.DomainException {@code advice.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code extend}, {@code withdraw}, {@code adopt}, {@code adopt-partly}, {@code
   * not-adopt} and {@code share} by the office; {@code ask-further} by a lead, {@code close} by a
   * lead who did not record what came of it.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code advice.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  AdviceDetails take(UUID id, String action, long expectedVersion, StepInput input);

  /**
   * Answers the caller may read: all for the office, leaders and departments it was shared with, an
   * expert's own.
   *
   * @throws org.ipplan.shared.DomainException {@code advice.not-found}
   */
  List<AdviceAnswerDetails> answers(UUID id);

  /**
   * The answer of an expert who was asked, in place of an earlier one; also after the day.
   *
   * @throws org.ipplan.shared.DomainException {@code advice.not-found}; {@code advice.asked-only};
   *     {@code advice.not-asked}; {@code input.invalid}
   */
  AdviceAnswerDetails answer(UUID id, NewAdviceAnswer answer);
}
