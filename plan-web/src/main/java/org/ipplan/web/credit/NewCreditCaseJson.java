package org.ipplan.web.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EvidenceItem;
import org.ipplan.credit.NewCase;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened, or what a draft is to say.
 *
 * @param subject code
 * @param ground code, as the rules in force on the document's day name it
 * @param department code; left out for the caller's own, or the authority the rules name
 * @param unit the unit whose business it is
 * @param correctedInTime whether an abnormal filing was corrected in time
 * @param longerUntil end of a longer period that law gives
 * @param longerBasis law that gives it
 * @param lead id of the record the case is opened from
 */
@Schema(
    name = "NewCreditCase",
    requiredProperties = {"subject", "list", "ground", "basisDocument"})
public record NewCreditCaseJson(
    @Nullable String subject,
    @Nullable CreditList list,
    @Nullable String ground,
    @Nullable BasisDocumentJson basisDocument,
    @Nullable List<@Nullable EvidenceItemJson> evidence,
    @Nullable String department,
    @Nullable String unit,
    @Nullable Boolean correctedInTime,
    @Nullable LocalDate longerUntil,
    @Nullable String longerBasis,
    @Nullable UUID lead) {

  private static final NewCreditCaseJson EMPTY =
      new NewCreditCaseJson(null, null, null, null, null, null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewCase asked(@Nullable NewCreditCaseJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("subject", wanted.subject)
        .required("list", wanted.list)
        .required("ground", wanted.ground)
        .required("basisDocument", wanted.basisDocument)
        .orRefuse();
    return new NewCase(
        Inputs.require("subject", wanted.subject),
        Inputs.require("list", wanted.list),
        Inputs.require("ground", wanted.ground),
        Inputs.require("basisDocument", wanted.basisDocument).document(),
        wanted.items(),
        wanted.department,
        wanted.unit,
        wanted.correctedInTime,
        wanted.longerUntil,
        wanted.longerBasis,
        wanted.lead);
  }

  private List<EvidenceItem> items() {
    return evidence == null
        ? List.of()
        : evidence.stream().map(item -> Inputs.require("evidence", item).item()).toList();
  }
}
