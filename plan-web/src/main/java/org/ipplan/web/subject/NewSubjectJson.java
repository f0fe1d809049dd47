package org.ipplan.web.subject;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.SubjectKind;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A subject to be known.
 *
 * @param kind ORGANISATION where it is left out
 * @param code of an organisation; a person gets a surrogate
 * @param regionCode left out to take the code's
 * @param identityNumber of a person; kept encrypted, never given back
 * @param overrideReason why a code that fails the check is genuine
 * @param nameFrom day the name began, where it is known
 */
@Schema(
    name = "NewSubject",
    requiredProperties = {"name"})
public record NewSubjectJson(
    @Nullable SubjectKind kind,
    @Nullable String code,
    @Nullable String name,
    @Nullable String regionCode,
    @Nullable String identityNumber,
    @Nullable String overrideReason,
    @Nullable LocalDate nameFrom) {

  private static final NewSubjectJson EMPTY =
      new NewSubjectJson(null, null, null, null, null, null, null);

  /** Never the identity number. */
  @Override
  public String toString() {
    return "NewSubjectJson[" + kind + "]";
  }

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewSubject asked(@Nullable NewSubjectJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    return new NewSubject(
        Objects.requireNonNullElse(wanted.kind, SubjectKind.ORGANISATION),
        wanted.code,
        Inputs.require("name", wanted.name),
        wanted.regionCode,
        wanted.identityNumber,
        wanted.overrideReason,
        wanted.nameFrom);
  }
}
