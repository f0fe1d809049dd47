package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.paper.PaperLanguage;

/** A certificate that was made. It never changes. */
@Entity
@Table(name = "credit_certificate")
public class Certificate {
  @Id private String code;

  @Column(name = "subject_code", nullable = false, updatable = false)
  private String subject;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private PaperLanguage language;

  @Column(nullable = false, updatable = false)
  private String entries;

  @Column(name = "paper_id", nullable = false, updatable = false)
  private UUID paper;

  @Column(name = "issued_on", nullable = false, updatable = false)
  private LocalDate issuedOn;

  @Column(name = "issued_at", nullable = false, updatable = false)
  private Instant issuedAt;

  @SuppressWarnings("NullAway.Init")
  protected Certificate() {} // for Jakarta Persistence

  /**
   * @param entries what tells the state of the lists that it certifies
   */
  public Certificate(
      String code,
      String subject,
      PaperLanguage language,
      String entries,
      UUID paper,
      LocalDate on,
      Instant at) {
    this.code = code;
    this.subject = subject;
    this.language = language;
    this.entries = entries;
    this.paper = paper;
    this.issuedOn = on;
    this.issuedAt = at;
  }

  public String code() {
    return code;
  }

  public String subject() {
    return subject;
  }

  /** Whether the lists still say what it says. */
  public boolean saysStill(String now) {
    return entries.equals(now);
  }

  public UUID paper() {
    return paper;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }
}
