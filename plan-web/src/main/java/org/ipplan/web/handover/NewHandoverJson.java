package org.ipplan.web.handover;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.NewHandover;
import org.ipplan.subject.SubjectKind;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as it is written.
 *
 * @param toDepartment code
 * @param kind ADMINISTRATIVE where it is left out
 * @param matter in one line
 * @param grounds the provisions it rests on
 * @param subjectKind ORGANISATION where it is left out
 * @param subjectCode unified social credit code, absent for a person
 * @param task id of the task it belongs to
 * @param creditCase id of the department's credit case it comes from
 */
@Schema(
    name = "NewHandover",
    requiredProperties = {"toDepartment", "matter", "summary", "grounds", "subjectName"})
public record NewHandoverJson(
    @Nullable String toDepartment,
    @Nullable HandoverKind kind,
    @Nullable String matter,
    @Nullable String summary,
    @Nullable String grounds,
    @Nullable SubjectKind subjectKind,
    @Nullable String subjectCode,
    @Nullable String subjectName,
    @Nullable UUID task,
    @Nullable UUID creditCase) {

  private static final NewHandoverJson EMPTY =
      new NewHandoverJson(null, null, null, null, null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewHandover asked(@Nullable NewHandoverJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("toDepartment", wanted.toDepartment)
        .required("matter", wanted.matter)
        .required("summary", wanted.summary)
        .required("grounds", wanted.grounds)
        .required("subjectName", wanted.subjectName)
        .orRefuse();
    return new NewHandover(
        Inputs.require("toDepartment", wanted.toDepartment),
        Objects.requireNonNullElse(wanted.kind, HandoverKind.ADMINISTRATIVE),
        Inputs.require("matter", wanted.matter),
        Inputs.require("summary", wanted.summary),
        Inputs.require("grounds", wanted.grounds),
        Objects.requireNonNullElse(wanted.subjectKind, SubjectKind.ORGANISATION),
        wanted.subjectCode,
        Inputs.require("subjectName", wanted.subjectName),
        wanted.task,
        wanted.creditCase);
  }
}
