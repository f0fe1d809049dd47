package org.ipplan.credit.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.listing.Hearing;
import org.ipplan.credit.listing.HearingRecord;
import org.ipplan.credit.listing.NewHearing;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** A hearing that was called, and its record once it was held (P-63, P-64). */
@Entity
@Table(name = "listing_hearing")
public class CalledHearing {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(name = "noticed_on", nullable = false, updatable = false)
  private LocalDate noticedOn;

  @Column(name = "held_on", nullable = false, updatable = false)
  private LocalDate heldOn;

  @Column(nullable = false, updatable = false)
  private String place;

  @Column(nullable = false, updatable = false)
  private String chair;

  @Column(name = "called_by", nullable = false, updatable = false)
  private String calledBy;

  @Column(name = "called_for", updatable = false)
  private @Nullable String calledFor;

  @Column(name = "called_at", nullable = false, updatable = false)
  private Instant calledAt;

  private @Nullable String record;
  private @Nullable Boolean signed;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "recorded_by"))
  @AttributeOverride(name = "actingFor", column = @Column(name = "recorded_for"))
  @AttributeOverride(name = "on", column = @Column(name = "recorded_on"))
  private @Nullable Done recorded;

  @SuppressWarnings("NullAway.Init")
  protected CalledHearing() {} // for Jakarta Persistence

  /** One that {@link ListingPolicy} allows. */
  public CalledHearing(UUID caseId, NewHearing wanted, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.noticedOn = wanted.noticedOn();
    this.heldOn = wanted.heldOn();
    this.place = wanted.place().strip();
    this.chair = wanted.chair();
    this.calledBy = caller.name();
    this.calledFor = caller.actingFor();
    this.calledAt = now;
  }

  /** Was held; the step that allows it was taken. */
  public void held(HearingRecord kept, Caller caller, LocalDate today) {
    record = kept.text().strip();
    signed = kept.signed();
    recorded = new Done(caller, today);
  }

  public Hearing view() {
    return new Hearing(id, noticedOn, heldOn, place, chair, calledBy, recordKept());
  }

  private @Nullable HearingRecord recordKept() {
    return record == null || recorded == null
        ? null
        : new HearingRecord(record, Boolean.TRUE.equals(signed), recorded.by(), recorded.on());
  }

  public boolean isHeld() {
    return record != null;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public UUID id() {
    return id;
  }
}
