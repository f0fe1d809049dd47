package org.ipplan.web.propagation;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.NewRecipient;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * Whom entries of a list are to go to.
 *
 * @param nameZh left out for a department, which has its name from the directory
 * @param department code, of a department alone
 * @param regionCode of a province alone: two digits and four zeros
 * @param system functional user that may acknowledge for it
 * @param validFrom left out for today
 */
@Schema(
    name = "NewRecipient",
    requiredProperties = {"list", "kind", "channel", "contact"})
public record NewRecipientJson(
    @Nullable CreditList list,
    @Nullable RecipientKind kind,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String department,
    @Nullable String regionCode,
    @Nullable Means channel,
    @Nullable String contact,
    @Nullable String system,
    @Nullable LocalDate validFrom) {

  private static final NewRecipientJson EMPTY =
      new NewRecipientJson(null, null, null, null, null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewRecipient asked(@Nullable NewRecipientJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("list", wanted.list)
        .required("kind", wanted.kind)
        .required("channel", wanted.channel)
        .required("contact", wanted.contact)
        .orRefuse();
    return new NewRecipient(
        Inputs.require("list", wanted.list),
        Inputs.require("kind", wanted.kind),
        wanted.nameZh,
        wanted.nameEn,
        wanted.department,
        wanted.regionCode,
        Inputs.require("channel", wanted.channel),
        Inputs.require("contact", wanted.contact),
        wanted.system,
        wanted.validFrom);
  }
}
