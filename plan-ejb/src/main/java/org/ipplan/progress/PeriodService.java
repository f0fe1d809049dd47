package org.ipplan.progress;

import jakarta.ejb.Local;
import java.util.List;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Single reporting periods and their closing by the office. Open to every official. */
@Local
public interface PeriodService {
  /**
   * A period that is kept: its year's plan was published, or a report was begun.
   *
   * @throws org.ipplan.shared.DomainException {@code period.not-found}
   */
  PeriodDetails get(String code);

  /** Every step, whether the caller may take it now, and if not, why not. */
  List<StepOffer> offers(String code);

  /**
   * Takes a step: {@code close}. Every approved report of the period is locked; what never went up
   * stays what it is and can no longer be changed.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code period.not-found}; {@code version.stale};
   *     {@code period.office-only}; {@code period.not-over}, {@code period.reports-wait}
   */
  PeriodDetails take(String code, String action, long expectedVersion, StepInput input);
}
