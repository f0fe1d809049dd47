package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.util.Objects;
import org.ipplan.credit.EvidenceItem;
import org.ipplan.web.page.Choice;

/** A piece of evidence as it is filled in. */
public class EvidenceRow implements Serializable {
  private String type;
  private String title;
  private String reference;

  static EvidenceRow of(EvidenceItem item) {
    var row = new EvidenceRow();
    row.type = item.type();
    row.title = item.title();
    row.reference = item.reference();
    return row;
  }

  /** Whether nothing was filled in. */
  boolean isBlank() {
    return Choice.text(type) == null
        && Choice.text(title) == null
        && Choice.text(reference) == null;
  }

  EvidenceItem asked() {
    return new EvidenceItem(
        Choice.text(type), Objects.requireNonNullElse(title, ""), Choice.text(reference));
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
