package org.ipplan.paper.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperOrder;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** A paper that was issued. It never changes; the database lets nobody change it either. */
@Entity
@Table(name = "paper")
public class Paper {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private PaperKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private PaperLanguage language;

  @Column(name = "object_type", nullable = false, updatable = false)
  private String objectType;

  @Column(name = "object_id", nullable = false, updatable = false)
  private String objectId;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Column(updatable = false)
  private @Nullable String number;

  @Column(name = "template_id", nullable = false, updatable = false)
  private UUID template;

  @Column(nullable = false, updatable = false)
  private String given;

  @Column(name = "issued_by", nullable = false, updatable = false)
  private String issuedBy;

  @Column(name = "issued_for", updatable = false)
  private @Nullable String issuedFor;

  @Column(name = "issued_on", nullable = false, updatable = false)
  private LocalDate issuedOn;

  @Column(name = "issued_at", nullable = false, updatable = false)
  private Instant issuedAt;

  @SuppressWarnings("NullAway.Init")
  protected Paper() {} // for Jakarta Persistence

  /**
   * @param given the values it is made of, as a JSON object
   */
  public Paper(
      PaperOrder order,
      @Nullable String number,
      UUID template,
      String given,
      Caller issuer,
      LocalDate on,
      Instant at) {
    this.id = UUID.randomUUID();
    this.kind = order.kind();
    this.language = order.language();
    this.objectType = order.objectType();
    this.objectId = order.objectId();
    this.department = order.department();
    this.number = number;
    this.template = template;
    this.given = given;
    this.issuedBy = issuer.name();
    this.issuedFor = issuer.actingFor();
    this.issuedOn = on;
    this.issuedAt = at;
  }

  public PaperDetails details(int templateEdition, List<PaperDetails.File> files) {
    return new PaperDetails(
        id,
        kind,
        language,
        objectType,
        objectId,
        department,
        number,
        template,
        templateEdition,
        issuedBy,
        issuedOn,
        issuedAt,
        files);
  }

  public UUID id() {
    return id;
  }
}
