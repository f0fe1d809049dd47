package org.ipplan.handover;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Hand-overs of cases. Read by the officials of the two departments, by credit staff of the sender
 * where it comes from a credit case, and by the office without the case itself. For everybody else
 * they do not exist, nor does a draft for the receiver.
 */
@Local
public interface HandoverService {
  /**
   * The latest first.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   * @param count whether to count all
   */
  Page<HandoverDetails> list(
      HandoverFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code handover.not-found}
   */
  HandoverDetails get(UUID id);

  /**
   * Writes a draft, of the caller's department.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code handover.officials-only}; {@code
   *     input.invalid}
   */
  UUID draft(NewHandover wanted);

  /**
   * Writes it anew, before it is sent and after it was returned.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code handover.not-found}; {@code version.stale};
   *     {@code handover.sender-only}; {@code workflow.wrong-state}; {@code input.invalid}
   */
  HandoverDetails edit(UUID id, long expectedVersion, NewHandover wanted);

  /**
   * @throws org.ipplan.shared.DomainException {@code handover.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step of {@code docs/workflows.md}, {@code handover}.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code handover.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state} or a guard's code; {@code input.invalid}; {@code
   *     handover.to-unknown}
   */
  HandoverDetails take(UUID id, String action, long expectedVersion, StepInput input);

  /**
   * What happened, oldest first, without the inner steps of the other side.
   *
   * @throws org.ipplan.shared.DomainException {@code handover.not-found}
   */
  List<HandoverEntry> history(UUID id);

  /**
   * The sendings with their receipts, oldest first; none for the office.
   *
   * @throws org.ipplan.shared.DomainException {@code handover.not-found}
   */
  List<HandoverSending> sendings(UUID id);
}
