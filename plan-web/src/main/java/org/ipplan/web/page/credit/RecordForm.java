package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.ipplan.subject.NewRecord;
import org.ipplan.subject.RecordKind;
import org.ipplan.web.page.Choice;

/** A record as it is filled in. */
public class RecordForm implements Serializable {
  private String kind = RecordKind.PENALTY.name();
  private String source;
  private String documentNumber;
  private String issuedOn;
  private String text;

  /** What was filled in; a missing day counts as today. */
  NewRecord asked(LocalDate today) {
    var chosen = Choice.of(RecordKind.class, kind);
    return new NewRecord(
        chosen == null ? RecordKind.PENALTY : chosen,
        Objects.requireNonNullElse(source, ""),
        Objects.requireNonNullElse(documentNumber, ""),
        Objects.requireNonNullElse(NewSubjectPage.date(issuedOn), today),
        Objects.requireNonNullElse(text, ""));
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public String getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(String issuedOn) {
    this.issuedOn = issuedOn;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
