package org.ipplan.progress.domain;

import java.util.Optional;
import java.util.UUID;
import org.ipplan.shared.Caller;

/** Files of reports. */
public interface EvidenceRepository {
  /** Most files of a report. */
  int MAX_FILES = 50;

  /** The file, where the reader may read it. */
  Optional<Evidence> find(UUID id, Caller reader);

  void add(Evidence evidence);

  void remove(Evidence evidence);

  /** Number of files the report has now. */
  long count(UUID report);

  /**
   * Notes that the files the report has now went up with a submission.
   *
   * @return their number
   */
  long submit(UUID report, int submission);
}
