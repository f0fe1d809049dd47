package org.ipplan.progress;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Reports on shares of tasks. A draft is the department's alone, and whose co-signature it asks for
 * reads it; once submitted the parties of the task, the office and leaders read it. Whoever may not
 * read it is told it is not there.
 */
@Local
public interface ReportService {
  /**
   * Periods of a year, earliest first; the usual half years where none was set.
   *
   * @throws org.ipplan.shared.DomainException {@code input.invalid} for years before 2000 or after
   *     2200
   */
  List<PeriodDetails> periods(int year);

  /**
   * Begins a report of the caller's department; the share goes into progress. Where the content is
   * empty, it starts from the text approved of the period before.
   *
   * @param period code such as {@code 2024-H1}
   * @param consolidated whether it is the lead's report on the whole
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}; {@code
   *     report.own-department}, {@code report.official-only}; {@code report.exists}; {@code
   *     report.period-unknown}; {@code report.lead-consolidates}; {@code assignment.not-accepted};
   *     {@code input.invalid}
   */
  UUID begin(UUID assignment, String period, boolean consolidated, ReportContent content);

  /**
   * @throws org.ipplan.shared.DomainException {@code report.not-found}
   */
  ReportDetails get(UUID id);

  /** Reports of a task the caller may read, by period and department's position. */
  List<ReportDetails> ofTask(UUID task);

  /**
   * The parts of a task in a period: all of them for the lead, the office and leaders, its own for
   * every other department; empty for everybody else.
   *
   * @param period code such as {@code 2024-H1}
   */
  List<PartDetails> parts(UUID task, String period);

  /**
   * Changes a draft or a returned report.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code report.not-found}; {@code version.stale};
   *     {@code report.own-department}, {@code report.official-only}; {@code workflow.wrong-state};
   *     {@code input.invalid} naming {@code narrative}, {@code percentComplete}, {@code figures} or
   *     {@code figures[0].indicator}
   */
  ReportDetails edit(UUID id, long expectedVersion, ReportContent content);

  /** Every step, whether the caller may take it now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code sign-off}, {@code send-back} (needs a reason, which stays inside the
   * department), {@code submit} (a report that lacks parts or co-signatures needs the reason),
   * {@code withdraw}, {@code return} (needs a reason), {@code approve} (with a note or without). A
   * returned report is due again on the input's {@code dueOn}, else after five working days.
   *
   * @throws org.ipplan.shared.DomainException {@code report.not-found}; {@code version.stale};
   *     {@code report.own-department}, {@code report.official-only}, {@code report.office-only},
   *     {@code report.four-eyes}; {@code workflow.wrong-state}, {@code report.narrative-empty},
   *     {@code report.share-not-active}; {@code input.invalid}; {@code workflow.unknown-action}
   */
  ReportDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
