package org.ipplan.agency;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Objections and repairs, filed at the counter by a credit handler or by a system with {@code
 * credit.apply}; decided by an approver who did not record what they are about. Read as {@link
 * AgencyService}, and by the system that filed them.
 */
@Local
public interface ScoreApplicationService {
  /** Of a rated subject, the latest first; null for both kinds. */
  List<ApplicationDetails> ofAgency(
      String code, @Nullable AgencyKind kind, @Nullable ApplicationKind wanted);

  /**
   * @throws org.ipplan.shared.DomainException {@code agency.application-not-found}
   */
  ApplicationDetails get(UUID id);

  /**
   * Files one.
   *
   * @throws org.ipplan.shared.DomainException {@code agency.apply-only}; {@code
   *     agency.application-open}; {@code agency.repair-excluded} with the rule; {@code
   *     agency.repair-unruled}; {@code agency.repair-not-counted}; {@code input.invalid}
   */
  ApplicationDetails file(String code, @Nullable AgencyKind kind, NewApplication wanted);

  /** What the caller may do with one now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code accept}, {@code refuse}, {@code decide-for}, {@code decide-against},
   * {@code withdraw}. An objection decided for revokes its event or withdraws its published grade;
   * a repair decided for gives the points back from today on.
   */
  ApplicationDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
