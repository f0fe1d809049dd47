package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ipplan.credit.BasisDocument;

/** The basis document, as it is kept. */
@Embeddable
public class Basis {
  @Column(name = "document_number", nullable = false)
  private String number;

  @Column(name = "document_on", nullable = false)
  private LocalDate issuedOn;

  @Column(name = "document_issuer", nullable = false)
  private String issuer;

  @Column(name = "document_type", nullable = false)
  private String type;

  @SuppressWarnings("NullAway.Init")
  protected Basis() {} // for Jakarta Persistence

  Basis(BasisDocument document) {
    this.number = document.number().strip();
    this.issuedOn = document.issuedOn();
    this.issuer = document.issuer().strip();
    this.type = document.type();
  }

  BasisDocument document() {
    return new BasisDocument(number, issuedOn, issuer, type);
  }
}
