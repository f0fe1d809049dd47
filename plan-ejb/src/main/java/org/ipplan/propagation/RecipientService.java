package org.ipplan.propagation;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Whom entries of the lists go to. Credit staff read the register, a recipient's system its own
 * places in it; the publisher enters, somebody else approves.
 */
@Local
public interface RecipientService {
  /**
   * Every recipient there is or was, by list, kind and first day.
   *
   * @throws org.ipplan.shared.DomainException {@code propagation.readers-only}
   */
  List<RecipientDetails> list();

  /**
   * @throws org.ipplan.shared.DomainException {@code propagation.readers-only}; {@code
   *     recipient.not-found}
   */
  RecipientDetails get(UUID id);

  /**
   * What law of today says of a recipient's copy, change by change.
   *
   * @throws org.ipplan.shared.DomainException as {@link #get}
   */
  List<CopyRule> rules(UUID id);

  /**
   * Proposes a recipient.
   *
   * @throws org.ipplan.shared.DomainException {@code recipient.publisher-only}; {@code
   *     input.invalid}
   */
  RecipientDetails enter(NewRecipient wanted);

  /** What may be done with it now. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code confirm} and {@code reject} by an approver who did not enter it, {@code
   * withdraw} by who did, {@code end} by a publisher. With {@code confirm} it is told of what is in
   * force.
   *
   * @param input {@code end} may carry the first day it is told no longer; today without one
   * @throws org.ipplan.shared.DomainException {@code recipient.not-found}; {@code version.stale};
   *     {@code recipient.twice}; refusals of the table
   */
  RecipientDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
