package org.ipplan.indicator;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Targets of indicators by year. Confirmed and former ones are open to every caller, what is
 * proposed to the office and leaders.
 */
@Local
public interface IndicatorTargetService {
  /**
   * Proposes a target, also in the place of one that holds. The office's.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code indicator.not-found}; {@code
   *     indicator-target.office-only}; {@code indicator-target.under-way}; {@code input.invalid}
   */
  UUID propose(String indicator, NewIndicatorTarget target);

  /**
   * @throws org.ipplan.shared.DomainException {@code indicator-target.not-found}
   */
  IndicatorTargetDetails get(String indicator, UUID id);

  /**
   * Those of an indicator, by year and in the order they came.
   *
   * @throws org.ipplan.shared.DomainException {@code indicator.not-found}
   */
  List<IndicatorTargetDetails> ofIndicator(String indicator);

  /**
   * @throws org.ipplan.shared.DomainException {@code indicator-target.not-found}
   */
  List<StepOffer> offers(String indicator, UUID id);

  /**
   * Takes a step: {@code confirm} and {@code reject} (a lead who did not propose it), {@code
   * withdraw} (the office).
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code indicator-target.not-found}; {@code
   *     version.stale}; {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  IndicatorTargetDetails take(
      String indicator, UUID id, String action, long expectedVersion, StepInput input);
}
