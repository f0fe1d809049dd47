package org.ipplan.web.credit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.NewApplication;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a request for repair.
 *
 * @param caseId left out for the subject's latest determination in force
 * @param applicant who files it
 * @param papers codes of the papers handed in, as the rules name them
 * @param commitment whether the commitment was given
 * @param revokingDocument what revoked the basis document, for an objection
 */
@Schema(
    name = "NewCreditApplication",
    requiredProperties = {"applicant", "text"})
public record NewCreditApplicationJson(
    @Nullable UUID caseId,
    @Nullable String applicant,
    @Nullable String text,
    @Nullable List<@Nullable String> papers,
    @Nullable Boolean commitment,
    @Nullable String revokingDocument) {

  private static final NewCreditApplicationJson EMPTY =
      new NewCreditApplicationJson(null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewApplication asked(ApplicationKind kind, @Nullable NewCreditApplicationJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("applicant", wanted.applicant).required("text", wanted.text).orRefuse();
    return new NewApplication(
        kind,
        wanted.caseId,
        Inputs.require("applicant", wanted.applicant),
        Inputs.require("text", wanted.text),
        wanted.codes(),
        Boolean.TRUE.equals(wanted.commitment),
        wanted.revokingDocument);
  }

  private List<String> codes() {
    return papers == null
        ? List.of()
        : papers.stream().map(paper -> Objects.requireNonNullElse(paper, "")).toList();
  }
}
