package org.ipplan.credit.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.credit.listing.PriorNotice;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** What a party was told before a listing. Never changed; a later one takes its place. */
@Entity
@Table(name = "listing_notice")
public class Notice {
  @Id private UUID id;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(nullable = false, updatable = false)
  private String number;

  @Column(nullable = false, updatable = false)
  private String facts;

  @Column(nullable = false, updatable = false)
  private String reasons;

  @Column(nullable = false, updatable = false)
  private String rights;

  @Column(nullable = false, updatable = false)
  private String ground;

  @Column(name = "longer_until", updatable = false)
  private @Nullable LocalDate longerUntil;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "issued_by", updatable = false))
  @AttributeOverride(name = "actingFor", column = @Column(name = "issued_for", updatable = false))
  @AttributeOverride(name = "on", column = @Column(name = "issued_on", updatable = false))
  private Done issued;

  @Column(name = "issued_at", nullable = false, updatable = false)
  private Instant issuedAt;

  @SuppressWarnings("NullAway.Init")
  protected Notice() {} // for Jakarta Persistence

  /**
   * One that {@link ListingPolicy} allows, of what a case says now.
   *
   * @param number that its paper bears
   */
  public Notice(
      CreditCase matter,
      String number,
      NewPriorNotice wanted,
      Caller caller,
      LocalDate today,
      Instant now) {
    this.id = UUID.randomUUID();
    this.caseId = matter.id();
    this.number = number;
    this.facts = wanted.facts().strip();
    this.reasons = wanted.reasons().strip();
    this.rights = wanted.rights().strip();
    this.ground = matter.ground();
    this.longerUntil = matter.longerUntil();
    this.issued = new Done(caller, today);
    this.issuedAt = now;
  }

  public PriorNotice view() {
    return new PriorNotice(
        id, number, facts, reasons, rights, ground, longerUntil, issued.by(), issued.on());
  }

  public UUID id() {
    return id;
  }

  public LocalDate issuedOn() {
    return issued.on();
  }

  /** Whether a period until a day is longer than what it announced; null for none. */
  boolean isWorsenedBy(@Nullable LocalDate until) {
    return until != null && (longerUntil == null || until.isAfter(longerUntil));
  }
}
