package org.ipplan.agency;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Events that cost or bring points. A handler of the evaluating body records, an approver who did
 * not record confirms; before that an event counts for nothing. Read as {@link AgencyService}.
 */
@Local
public interface AgencyEventService {
  /** Of a rated subject, the latest first. */
  List<EventDetails> ofAgency(String code, @Nullable AgencyKind kind);

  /**
   * @throws org.ipplan.shared.DomainException {@code agency.event-not-found}
   */
  EventDetails get(UUID id);

  /**
   * Records an event.
   *
   * @throws org.ipplan.shared.DomainException {@code agency.handler-only}; {@code
   *     agency.other-body}; {@code agency.before-rules}; {@code input.invalid} with the cap where
   *     points exceed it
   */
  EventDetails record(String code, @Nullable AgencyKind kind, NewEvent wanted);

  /** What the caller may do with an event now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /** Takes a step: {@code confirm}, {@code reject}, {@code withdraw}, {@code revoke}. */
  EventDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
