package org.ipplan.progress.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.progress.ReportDetails;
import org.ipplan.shared.Caller;

/** Reports as their readers see them, in a constant number of statements. */
public interface ReportReads {
  /** The report, where the reader may read it. */
  Optional<ReportDetails> report(UUID id, Caller reader);

  /** The task's reports the reader may read, by period and department's position. */
  List<ReportDetails> ofTask(UUID task, Caller reader);
}
