package org.ipplan.web.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CaseSummary;
import org.ipplan.credit.CreditList;
import org.jspecify.annotations.Nullable;

/**
 * A case of credit supervision.
 *
 * @param subject code
 * @param subjectName masked where it is a person's
 * @param ruleSet by which it was decided, before that the one its ground is of
 * @param until first day no longer in force, absent before the determination
 * @param dueOn the next term that runs
 * @param evidence absent in lists
 * @param steps absent in lists
 * @param entry id of its place on the list
 */
@Schema(name = "CreditCase")
public record CreditCaseJson(
    UUID id,
    CreditList list,
    CaseState state,
    String subject,
    String subjectName,
    String department,
    String ground,
    String ruleSet,
    BasisDocumentJson basisDocument,
    @Nullable String decisionNumber,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate until,
    @Nullable LocalDate dueOn,
    String openedBy,
    Instant openedAt,
    @Nullable String unit,
    @Nullable Boolean correctedInTime,
    @Nullable LocalDate longerUntil,
    @Nullable String longerBasis,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate basisRevokedOn,
    @Nullable List<EvidenceItemJson> evidence,
    @Nullable List<CreditStepJson> steps,
    @Nullable UUID entry,
    @Nullable UUID lead,
    String href) {

  static CreditCaseJson listed(CaseSummary summary) {
    return of(summary, null);
  }

  static CreditCaseJson whole(CaseDetails details) {
    return of(details.summary(), details);
  }

  private static CreditCaseJson of(CaseSummary summary, @Nullable CaseDetails whole) {
    return new CreditCaseJson(
        summary.id(),
        summary.list(),
        summary.state(),
        summary.subject(),
        summary.subjectName(),
        summary.department(),
        summary.ground(),
        summary.ruleSet(),
        BasisDocumentJson.of(summary.basisDocument()),
        summary.decisionNumber(),
        summary.decidedOn(),
        summary.until(),
        summary.dueOn(),
        summary.openedBy(),
        summary.openedAt(),
        whole == null ? null : whole.unit(),
        whole == null ? null : whole.correctedInTime(),
        whole == null ? null : whole.longerUntil(),
        whole == null ? null : whole.longerBasis(),
        whole == null ? null : whole.publishedOn(),
        whole == null ? null : whole.basisRevokedOn(),
        whole == null ? null : whole.evidence().stream().map(EvidenceItemJson::of).toList(),
        whole == null ? null : whole.steps().stream().map(CreditStepJson::of).toList(),
        whole == null ? null : whole.entry(),
        whole == null ? null : whole.lead(),
        "/credit-cases/" + summary.id());
  }
}
