package org.ipplan.progress;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.assignment.AssignmentRole;
import org.jspecify.annotations.Nullable;

/**
 * One department's part of what the lead reports on as a whole.
 *
 * @param department code
 * @param required whether the consolidated report needs it
 * @param present whether it was submitted and not given back
 * @param report id of its report, null where the reader may not read one
 * @param state of its report, null where none was begun; a draft shows to the lead and its own
 *     department alone
 * @param percentComplete as last submitted, null where it never was
 * @param narrative as last submitted, null where it never was
 */
public record PartDetails(
    String department,
    AssignmentRole role,
    boolean required,
    boolean present,
    @Nullable UUID report,
    @Nullable ReportState state,
    @Nullable Integer percentComplete,
    @Nullable String narrative,
    @Nullable Instant submittedAt)
    implements Serializable {}
