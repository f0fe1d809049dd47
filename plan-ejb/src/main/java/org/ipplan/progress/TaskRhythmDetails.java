package org.ipplan.progress;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * How often a task is reported on.
 *
 * @param version 0 until the office sets it
 * @param periods those of the task's year in this rhythm, earliest first
 */
public record TaskRhythmDetails(
    UUID task, long version, ReportRhythm rhythm, List<PeriodDetails> periods)
    implements Serializable {
  public TaskRhythmDetails {
    periods = List.copyOf(periods);
  }
}
