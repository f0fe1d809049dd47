package org.ipplan.handover;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as a connected system brings it.
 *
 * @param system name of the system, at most 100 characters
 * @param reference by which the system knows the case, at most 200 characters
 * @param toDepartment code of the department it is for
 * @param fromName who hands it over, as the system calls them, at most 200 characters
 * @param subjectCode unified social credit code; null for a person, and where none is known
 * @param subjectName at most 200 characters
 * @param matter in one line, at most 300 characters
 * @param summary the facts, at most 10,000 characters
 * @param sentOn day the other side sent it
 * @param task number of the task of this year's plan that it belongs to; null for none. A number
 *     the plan does not have is left out: a case is not lost over it
 */
public record BroughtCase(
    String system,
    String reference,
    String toDepartment,
    String fromName,
    @Nullable String subjectCode,
    String subjectName,
    String matter,
    String summary,
    LocalDate sentOn,
    @Nullable Integer task)
    implements Serializable {}
