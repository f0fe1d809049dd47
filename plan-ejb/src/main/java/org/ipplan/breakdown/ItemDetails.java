package org.ipplan.breakdown;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What sub-tasks, milestones and targets have in common.
 *
 * @param assignment the share it is of
 * @param department code
 * @param whole whether it is of the whole task rather than of the lead's own part
 * @param handler sign-in name, null where nobody is named
 * @param template code, null where it was written by hand
 * @param overdue whether it is still open, its share is worked on, and its date has passed
 * @param beyondShare whether it is open and due after the share: the share's date moved since
 * @param shareDueOn date of the share today
 */
public record ItemDetails(
    UUID id,
    long version,
    UUID assignment,
    UUID task,
    int taskYear,
    int taskNumber,
    String department,
    boolean whole,
    String title,
    @Nullable String handler,
    LocalDate dueOn,
    int position,
    @Nullable String template,
    boolean overdue,
    boolean beyondShare,
    LocalDate shareDueOn)
    implements Serializable {}
