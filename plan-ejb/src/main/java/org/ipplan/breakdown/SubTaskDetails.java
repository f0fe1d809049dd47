package org.ipplan.breakdown;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a share's work with a date and a handler of its own.
 *
 * @param doneOn null while it is not done
 * @param endedReason why it was cancelled, else null
 */
public record SubTaskDetails(
    ItemDetails item,
    @Nullable String text,
    SubTaskState state,
    @Nullable LocalDate doneOn,
    @Nullable String endedReason)
    implements Serializable {}
