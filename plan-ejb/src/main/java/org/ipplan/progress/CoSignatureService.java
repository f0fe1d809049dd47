package org.ipplan.progress;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Co-signatures: the department that writes a report asks others to agree to the very text and
 * files before it goes up. Read by whoever may read the report, and by the department asked; for
 * everybody else a co-signature does not exist.
 *
 * <p>A department reads the text and the files that are being worked on while it is asked or its
 * answer holds, and no longer once the answer is void or it is no longer asked.
 */
@Local
public interface CoSignatureService {
  /**
   * Asks a department, while the report is a draft or returned.
   *
   * @param report the report of the caller's department
   * @return the co-signature's id
   * @throws org.ipplan.shared.DomainException {@code report.not-found}; {@code
   *     report.own-department}, {@code report.official-only}; {@code workflow.wrong-state}, {@code
   *     report.period-closed}, {@code co-signature.asked-already}; {@code input.invalid} naming
   *     {@code department}, {@code note} or {@code dueOn}
   */
  UUID ask(UUID report, NewCoSignature wanted);

  /**
   * @throws org.ipplan.shared.DomainException {@code co-signature.not-found}
   */
  CoSignatureDetails get(UUID id);

  /**
   * Everybody who was asked, in the order of asking.
   *
   * @throws org.ipplan.shared.DomainException {@code report.not-found}
   */
  List<CoSignatureDetails> ofReport(UUID report);

  /**
   * @throws org.ipplan.shared.DomainException {@code co-signature.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code agree} (with a note or without) and {@code decline} (needs the opinion as
   * its reason) by the liaison or a head of the department asked; {@code ask-again} and {@code
   * withdraw} (needs a reason) by the department that writes the report.
   *
   * @param expectedVersion as last read; another one once text or files changed
   * @throws org.ipplan.shared.DomainException {@code co-signature.not-found}; {@code
   *     version.stale}; {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  CoSignatureDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
