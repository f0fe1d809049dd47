package org.ipplan.agency.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.NewAgency;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** A credit subject that is rated as one kind. */
@Entity
@Table(name = "rated_subject")
public class RatedSubject {
  @Id private UUID id;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subject;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private AgencyKind kind;

  @Column(name = "licence_number", nullable = false, updatable = false)
  private String licenceNumber;

  @Column(name = "region_code", nullable = false, updatable = false)
  private String regionCode;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Column(name = "registered_by", nullable = false, updatable = false)
  private String registeredBy;

  @Column(name = "registered_for", updatable = false)
  private @Nullable String registeredFor;

  @Column(name = "registered_at", nullable = false, updatable = false)
  private Instant registeredAt;

  @SuppressWarnings("NullAway.Init")
  protected RatedSubject() {} // for Jakarta Persistence

  /** One that {@link AgencyPolicy} allows. */
  public RatedSubject(
      UUID subject, NewAgency wanted, String regionCode, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.subject = subject;
    this.kind = wanted.kind();
    this.licenceNumber = wanted.licenceNumber().strip();
    this.regionCode = regionCode;
    this.department = wanted.department();
    this.registeredBy = caller.name();
    this.registeredFor = caller.actingFor();
    this.registeredAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID subject() {
    return subject;
  }

  public AgencyKind kind() {
    return kind;
  }

  /** Code of the body that evaluates. */
  public String department() {
    return department;
  }
}
