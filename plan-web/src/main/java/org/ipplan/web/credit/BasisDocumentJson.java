package org.ipplan.web.credit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.BasisDocument;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The legally effective document a determination rests on.
 *
 * @param type code, as the rules name it: PENALTY_DECISION, RULING, …
 */
@Schema(name = "BasisDocument")
public record BasisDocumentJson(
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    @Nullable String type) {

  static BasisDocumentJson of(BasisDocument document) {
    return new BasisDocumentJson(
        document.number(), document.issuedOn(), document.issuer(), document.type());
  }

  BasisDocument document() {
    return new BasisDocument(
        Inputs.require("basisDocument.number", number),
        Inputs.require("basisDocument.issuedOn", issuedOn),
        Inputs.require("basisDocument.issuer", issuer),
        Inputs.require("basisDocument.type", type));
  }
}
