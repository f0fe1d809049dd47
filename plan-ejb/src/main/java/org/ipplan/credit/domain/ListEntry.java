package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.credit.CreditList;

/** One decision's place on a list; what it says stands in its versions. Never changed. */
@Entity
@Table(name = "list_entry")
public class ListEntry {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private CreditList list;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subject;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected ListEntry() {} // for Jakarta Persistence

  public ListEntry(CreditList list, UUID subject, UUID caseId, Instant now) {
    this.id = UUID.randomUUID();
    this.list = list;
    this.subject = subject;
    this.caseId = caseId;
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  public CreditList list() {
    return list;
  }

  public UUID subject() {
    return subject;
  }

  public UUID caseId() {
    return caseId;
  }
}
