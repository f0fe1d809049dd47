package org.ipplan.web.subject;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.subject.NewRecord;
import org.ipplan.subject.RecordKind;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** Something collected on a subject; source and number tell records apart. */
@Schema(
    name = "NewSubjectRecord",
    requiredProperties = {"kind", "source", "documentNumber", "issuedOn", "text"})
public record NewRecordJson(
    @Nullable RecordKind kind,
    @Nullable String source,
    @Nullable String documentNumber,
    @Nullable LocalDate issuedOn,
    @Nullable String text) {

  private static final NewRecordJson EMPTY = new NewRecordJson(null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewRecord asked(@Nullable NewRecordJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("kind", wanted.kind)
        .required("source", wanted.source)
        .required("documentNumber", wanted.documentNumber)
        .required("issuedOn", wanted.issuedOn)
        .required("text", wanted.text)
        .orRefuse();
    return new NewRecord(
        Inputs.require("kind", wanted.kind),
        Inputs.require("source", wanted.source),
        Inputs.require("documentNumber", wanted.documentNumber),
        Inputs.require("issuedOn", wanted.issuedOn),
        Inputs.require("text", wanted.text));
  }
}
