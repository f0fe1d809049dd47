package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.NewCase;
import org.ipplan.shared.Faults;
import org.ipplan.subject.RecordDetails;
import org.ipplan.subject.RecordKind;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FieldFaults;

/** A case as it is filled in: a new one, or a draft that is written anew. */
public class CaseForm implements Serializable {
  private static final Map<String, String> PLACES =
      Map.of(
          "credit.document-future", "basisDocument.issuedOn",
          "credit.ground-unknown", "ground",
          "credit.same-document", "basisDocument.number");

  private static final Map<RecordKind, String> DOCUMENTS =
      Map.of(RecordKind.PENALTY, "PENALTY_DECISION", RecordKind.RULING, "RULING");

  private static final String REQUIRED = "input.required";

  private final FieldFaults faults = new FieldFaults(PLACES);
  private final List<EvidenceRow> evidence = new ArrayList<>();
  private String list = CreditList.DISHONESTY.name();
  private String ground;
  private String number;
  private String issuedOn;
  private String issuer;
  private String type;
  private String unit;
  private String correctedInTime;
  private String longerUntil;
  private String longerBasis;
  private UUID lead;

  /** The form as a draft fills it. */
  static CaseForm of(CaseDetails draft) {
    var document = draft.summary().basisDocument();
    var form = new CaseForm();
    form.list = draft.summary().list().name();
    form.ground = draft.summary().ground();
    form.number = document.number();
    form.issuedOn = document.issuedOn().toString();
    form.issuer = document.issuer();
    form.type = document.type();
    form.unit = draft.unit();
    form.correctedInTime = Objects.toString(draft.correctedInTime(), null);
    form.longerUntil = Objects.toString(draft.longerUntil(), null);
    form.longerBasis = draft.longerBasis();
    form.lead = draft.lead();
    draft.evidence().forEach(item -> form.evidence.add(EvidenceRow.of(item)));
    return form;
  }

  /** Takes over what a lead says. */
  void from(RecordDetails record) {
    lead = record.id();
    number = record.documentNumber();
    issuedOn = record.issuedOn().toString();
    issuer = record.source();
    type = DOCUMENTS.get(record.kind());
  }

  /** The day of the basis document; another where none was filled in. */
  LocalDate documentOn(LocalDate otherwise) {
    return Objects.requireNonNullElse(NewSubjectPage.date(issuedOn), otherwise);
  }

  CreditList chosenList() {
    return Objects.requireNonNullElse(Choice.of(CreditList.class, list), CreditList.DISHONESTY);
  }

  /**
   * What was filled in.
   *
   * @param subject code of the subject
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every field that is
   *     missing
   */
  NewCase asked(String subject) {
    evidence.removeIf(EvidenceRow::isBlank);
    var day = NewSubjectPage.date(issuedOn);
    new Faults()
        .check(isFilled(subject), "subject", REQUIRED)
        .check(isFilled(ground), "ground", REQUIRED)
        .check(isFilled(number), "basisDocument.number", REQUIRED)
        .check(day != null, "basisDocument.issuedOn", REQUIRED)
        .check(isFilled(issuer), "basisDocument.issuer", REQUIRED)
        .check(isFilled(type), "basisDocument.type", REQUIRED)
        .orRefuse();
    return new NewCase(
        subject,
        chosenList(),
        ground,
        new BasisDocument(number, day, issuer, type),
        evidence.stream().map(EvidenceRow::asked).toList(),
        null,
        Choice.text(unit),
        Choice.text(correctedInTime) == null ? null : Boolean.valueOf(correctedInTime),
        NewSubjectPage.date(longerUntil),
        Choice.text(longerBasis),
        lead);
  }

  private static boolean isFilled(String text) {
    return Choice.text(text) != null;
  }

  public void addEvidence() {
    evidence.add(new EvidenceRow());
  }

  public void removeEvidence(EvidenceRow row) {
    evidence.remove(row);
  }

  public FieldFaults getFaults() {
    return faults;
  }

  public List<EvidenceRow> getEvidence() {
    return evidence;
  }

  public UUID getLead() {
    return lead;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(String issuedOn) {
    this.issuedOn = issuedOn;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getCorrectedInTime() {
    return correctedInTime;
  }

  public void setCorrectedInTime(String correctedInTime) {
    this.correctedInTime = correctedInTime;
  }

  public String getLongerUntil() {
    return longerUntil;
  }

  public void setLongerUntil(String longerUntil) {
    this.longerUntil = longerUntil;
  }

  public String getLongerBasis() {
    return longerBasis;
  }

  public void setLongerBasis(String longerBasis) {
    this.longerBasis = longerBasis;
  }
}
