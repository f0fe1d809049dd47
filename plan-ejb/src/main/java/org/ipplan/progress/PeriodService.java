package org.ipplan.progress;

import jakarta.ejb.Local;
import java.util.List;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Single reporting periods, their closing and reopening by the office. Open to every official. */
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
   * Takes a step. By {@code close} every approved report of the period is locked; what never went
   * up stays what it is and can no longer be changed. By {@code reopen}, the lead's and with a
   * reason, locked reports are approved ones again, and the others may be changed and submitted.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code period.not-found}; {@code version.stale};
   *     {@code period.office-only}, {@code period.office-lead-only}; {@code period.not-over},
   *     {@code period.reports-wait}
   */
  PeriodDetails take(String code, String action, long expectedVersion, StepInput input);
}
