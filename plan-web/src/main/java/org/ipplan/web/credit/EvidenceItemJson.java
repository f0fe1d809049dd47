package org.ipplan.web.credit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.EvidenceItem;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence.
 *
 * @param type code of a type of document that the rules name, absent for any other
 * @param reference number or place it is found by
 */
@Schema(name = "CreditEvidence")
public record EvidenceItemJson(
    @Nullable String type, @Nullable String title, @Nullable String reference) {

  static EvidenceItemJson of(EvidenceItem item) {
    return new EvidenceItemJson(item.type(), item.title(), item.reference());
  }

  EvidenceItem item() {
    return new EvidenceItem(type, Inputs.require("evidence.title", title), reference);
  }
}
