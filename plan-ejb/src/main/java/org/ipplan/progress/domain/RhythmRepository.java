package org.ipplan.progress.domain;

import java.util.Optional;
import java.util.UUID;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.shared.Caller;

/** How often tasks are reported on. */
public interface RhythmRepository {
  /**
   * A task's rhythm.
   *
   * @param version 0 where the office never set it
   */
  record Kept(int year, int number, long version, ReportRhythm rhythm) {}

  /** The rhythm of a task, where the reader may see the task. */
  Optional<Kept> find(UUID task, Caller reader);

  /** The rhythm of a task of a year, as usual where the office never set it. */
  ReportRhythm of(int year, int number);

  /**
   * Sets it.
   *
   * @return false where somebody set it since it was read
   */
  boolean set(Kept read, ReportRhythm rhythm, Caller caller);
}
