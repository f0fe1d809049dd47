package org.ipplan.credit.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.ProofOfService;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.ServiceMethod;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Proof that papers reached the party. Never changed. */
@Entity
@Table(name = "listing_service")
public class ServiceRecord {
  private static final String SEPARATOR = " ";

  @Id private UUID id;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(name = "notice_id", updatable = false)
  private @Nullable UUID notice;

  @Column(nullable = false, updatable = false)
  private String papers;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private ServiceMethod method;

  @Column(name = "served_on", nullable = false, updatable = false)
  private LocalDate servedOn;

  @Column(nullable = false, updatable = false)
  private String recipient;

  @Column(name = "served_by", nullable = false, updatable = false)
  private String servedBy;

  @Column(updatable = false)
  private @Nullable String reference;

  @Column(updatable = false)
  private @Nullable String place;

  @Column(name = "announced_on", updatable = false)
  private @Nullable LocalDate announcedOn;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "recorded_by", updatable = false))
  @AttributeOverride(name = "actingFor", column = @Column(name = "recorded_for", updatable = false))
  @AttributeOverride(name = "on", column = @Column(name = "recorded_on", updatable = false))
  private Done recorded;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected ServiceRecord() {} // for Jakarta Persistence

  /**
   * One that {@link ListingPolicy} allows.
   *
   * @param notice that was served, null where it was the decision
   * @param servedOn the day it counts as served
   */
  public ServiceRecord(
      UUID caseId,
      @Nullable UUID notice,
      NewProofOfService wanted,
      LocalDate servedOn,
      Caller caller,
      LocalDate today,
      Instant now) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.notice = notice;
    this.papers =
        wanted.papers().stream().map(Enum::name).sorted().collect(Collectors.joining(SEPARATOR));
    this.method = wanted.method();
    this.servedOn = servedOn;
    this.recipient = wanted.recipient().strip();
    this.servedBy = wanted.servedBy().strip();
    this.reference = wanted.reference();
    this.place = wanted.place();
    this.announcedOn = wanted.announcedOn();
    this.recorded = new Done(caller, today);
    this.recordedAt = now;
  }

  public ProofOfService view() {
    return new ProofOfService(
        id,
        papers(),
        method,
        servedOn,
        recipient,
        servedBy,
        reference,
        place,
        announcedOn,
        recorded.by(),
        recorded.on());
  }

  LocalDate servedOn() {
    return servedOn;
  }

  private Set<ServedPaper> papers() {
    return Arrays.stream(papers.split(SEPARATOR, -1))
        .map(ServedPaper::valueOf)
        .collect(Collectors.toSet());
  }

  boolean isBy(Caller caller) {
    return recorded.isBy(caller);
  }
}
