package org.ipplan.progress.domain;

import java.util.List;
import java.util.UUID;
import org.ipplan.progress.PartDetails;
import org.ipplan.progress.ReportDetails;
import org.ipplan.shared.Caller;

/** The parts of a task in a period, and what a consolidated report lacks of them. */
public interface PartReads {
  /** How the report stands to the others. */
  Whole whole(Report report);

  /**
   * Parts in the order of the departments: all of them for the lead, the office and leaders, its
   * own for every other department.
   */
  List<PartDetails> parts(UUID task, String period, Caller reader);

  /** What the report last went up without, for whoever may read it. */
  List<ReportDetails.MissingPart> missing(UUID report);

  /** Keeps what the report's last submission lacks, and why. */
  void lacks(Report report, List<String> departments, String reason);
}
