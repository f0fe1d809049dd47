package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.ApplicationChoices;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.NewApplication;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FieldFaults;

/** An objection or a request for repair as it is filled in at the counter. */
public class ApplicationForm implements Serializable {
  private static final Map<String, String> PLACES =
      Map.of("credit.objection-without-revocation", "revokingDocument");

  private final FieldFaults faults = new FieldFaults(PLACES);
  private final ApplicationKind kind;
  private final ApplicationChoices choices;
  private String applicant;
  private String text;
  private List<String> papers = List.of();
  private boolean commitment;
  private String revokingDocument;

  /**
   * @param applicant name of the subject, who mostly files itself
   */
  ApplicationForm(ApplicationKind kind, ApplicationChoices choices, String applicant) {
    this.kind = kind;
    this.choices = choices;
    this.applicant = applicant;
  }

  NewApplication asked(UUID caseId) {
    return new NewApplication(
        kind,
        caseId,
        Objects.requireNonNullElse(applicant, ""),
        Objects.requireNonNullElse(text, ""),
        papers == null ? List.of() : papers,
        commitment,
        Choice.text(revokingDocument));
  }

  public ApplicationKind getKind() {
    return kind;
  }

  public boolean isRepair() {
    return kind == ApplicationKind.REPAIR;
  }

  /** What law says of such an application. */
  public ApplicationChoices getChoices() {
    return choices;
  }

  public FieldFaults getFaults() {
    return faults;
  }

  public String getApplicant() {
    return applicant;
  }

  public void setApplicant(String applicant) {
    this.applicant = applicant;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public List<String> getPapers() {
    return papers;
  }

  public void setPapers(List<String> papers) {
    this.papers = papers;
  }

  public boolean isCommitment() {
    return commitment;
  }

  public void setCommitment(boolean commitment) {
    this.commitment = commitment;
  }

  public String getRevokingDocument() {
    return revokingDocument;
  }

  public void setRevokingDocument(String revokingDocument) {
    this.revokingDocument = revokingDocument;
  }
}
