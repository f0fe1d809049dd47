package org.ipplan.web.credit;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.ApplicationDetails;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.ApplicationState;
import org.ipplan.web.support.Answers;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a request for repair.
 *
 * @param ruleSet in force on the day of acceptance
 * @param excludedBy law or central policy that excludes the repair (C15)
 * @param due the term that runs
 */
@Schema(name = "CreditApplication")
public record CreditApplicationJson(
    UUID id,
    ApplicationKind kind,
    ApplicationState state,
    UUID caseId,
    String subject,
    String subjectName,
    String applicant,
    String text,
    List<String> papers,
    boolean commitment,
    @Nullable String revokingDocument,
    LocalDate filedOn,
    @Nullable String ruleSet,
    @Nullable LocalDate acceptedOn,
    @Nullable String verification,
    @Nullable LocalDate decidedOn,
    @Nullable String reasons,
    @Nullable String excludedBy,
    @Nullable LocalDate annulledOn,
    @Nullable LocalDate circulatedOn,
    @Nullable CreditStepJson due,
    String href) {

  /** The answer to a filing. */
  static Response created(ApplicationDetails filed) {
    var json = of(filed);
    return Answers.created(json.href(), json).tag(Answers.tag(filed.version())).build();
  }

  static CreditApplicationJson of(ApplicationDetails details) {
    return new CreditApplicationJson(
        details.id(),
        details.kind(),
        details.state(),
        details.caseId(),
        details.subject(),
        details.subjectName(),
        details.applicant(),
        details.text(),
        details.papers(),
        details.commitment(),
        details.revokingDocument(),
        details.filedOn(),
        details.ruleSet(),
        details.acceptedOn(),
        details.verification(),
        details.decidedOn(),
        details.reasons(),
        details.excludedBy(),
        details.annulledOn(),
        details.circulatedOn(),
        details.due() == null ? null : CreditStepJson.of(details.due()),
        "/credit-applications/" + details.id());
  }
}
