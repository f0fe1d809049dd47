package org.ipplan.web.progress;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.progress.PartDetails;
import org.ipplan.progress.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * One department's part of what the lead reports on as a whole.
 *
 * @param department code
 * @param required whether the consolidated report needs it
 * @param present whether it was submitted and not given back
 * @param report id, absent where the caller may not read one
 * @param state absent where none was begun; a draft shows to the lead and its own department alone
 * @param percentComplete as last submitted
 * @param narrative as last submitted
 * @param href path of its report from the base
 */
@Schema(name = "Part")
public record PartJson(
    String department,
    AssignmentRole role,
    boolean required,
    boolean present,
    @Nullable UUID report,
    @Nullable ReportState state,
    @Nullable Integer percentComplete,
    @Nullable String narrative,
    @Nullable Instant submittedAt,
    @Nullable String href) {

  static PartJson of(PartDetails part) {
    return new PartJson(
        part.department(),
        part.role(),
        part.required(),
        part.present(),
        part.report(),
        part.state(),
        part.percentComplete(),
        part.narrative(),
        part.submittedAt(),
        part.report() == null ? null : "/reports/" + part.report());
  }
}
