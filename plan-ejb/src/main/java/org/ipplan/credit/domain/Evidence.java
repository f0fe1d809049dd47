package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ipplan.credit.EvidenceItem;
import org.jspecify.annotations.Nullable;

/** A piece of evidence, as it is kept. */
@Embeddable
public class Evidence {
  @Column(name = "type")
  private @Nullable String type;

  @Column(name = "title", nullable = false)
  private String title;

  @Column(name = "reference")
  private @Nullable String reference;

  @SuppressWarnings("NullAway.Init")
  protected Evidence() {} // for Jakarta Persistence

  Evidence(EvidenceItem item) {
    this.type = item.type();
    this.title = item.title().strip();
    this.reference = item.reference();
  }

  public EvidenceItem item() {
    return new EvidenceItem(type, title, reference);
  }

  boolean isOf(String wanted) {
    return wanted.equals(type);
  }
}
