package org.ipplan.handover;

import java.io.Serializable;
import java.util.UUID;
import org.ipplan.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as it is written.
 *
 * @param toDepartment code of the department it is for
 * @param matter in one line
 * @param summary the facts
 * @param grounds the provisions it rests on
 * @param subjectCode unified social credit code; null for a person, and where none is known
 * @param task id of the task it belongs to, null for none
 * @param creditCase id of the department's credit case it comes from, null for none
 */
public record NewHandover(
    String toDepartment,
    HandoverKind kind,
    String matter,
    String summary,
    String grounds,
    SubjectKind subjectKind,
    @Nullable String subjectCode,
    String subjectName,
    @Nullable UUID task,
    @Nullable UUID creditCase)
    implements Serializable {}
