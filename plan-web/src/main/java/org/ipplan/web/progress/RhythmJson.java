package org.ipplan.web.progress;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.progress.TaskRhythmDetails;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * How often a task is reported on.
 *
 * @param periods of the task's year in this rhythm; of no account in a body
 */
@Schema(name = "Rhythm", requiredProperties = "rhythm")
public record RhythmJson(@Nullable ReportRhythm rhythm, @Nullable List<PeriodJson> periods) {
  /** Nothing at all, as when the caller sent no body. */
  static final RhythmJson EMPTY = new RhythmJson(null, null);

  static RhythmJson of(TaskRhythmDetails details) {
    return new RhythmJson(
        details.rhythm(), details.periods().stream().map(PeriodJson::of).toList());
  }

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} when it is missing
   */
  ReportRhythm wanted() {
    return Inputs.require("rhythm", rhythm);
  }
}
