package org.ipplan.web.propagation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.RecipientDetails;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.propagation.RecipientState;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom entries of a list go.
 *
 * @param department code, of a department alone
 * @param regionCode of a province alone
 * @param system functional user that acknowledges for it
 * @param validTo first day it is told no longer
 * @param reason of the last step that took one
 */
@Schema(name = "Recipient")
public record RecipientJson(
    UUID id,
    CreditList list,
    RecipientKind kind,
    RecipientState state,
    String nameZh,
    @Nullable String nameEn,
    @Nullable String department,
    @Nullable String regionCode,
    Means channel,
    String contact,
    @Nullable String system,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String reason,
    String href) {

  static RecipientJson of(RecipientDetails details) {
    return new RecipientJson(
        details.id(),
        details.list(),
        details.kind(),
        details.state(),
        details.nameZh(),
        details.nameEn(),
        details.department(),
        details.regionCode(),
        details.channel(),
        details.contact(),
        details.system(),
        details.validFrom(),
        details.validTo(),
        details.reason(),
        "/recipients/" + details.id());
  }
}
