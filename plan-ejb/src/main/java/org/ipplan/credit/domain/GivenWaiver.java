package org.ipplan.credit.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.ipplan.credit.listing.NewWaiver;
import org.ipplan.credit.listing.WaivedRight;
import org.ipplan.credit.listing.Waiver;
import org.ipplan.shared.Caller;

/** What a party waived in writing after a notice. Never changed; a later notice gives it anew. */
@Entity
@Table(name = "listing_waiver")
public class GivenWaiver {
  @Id private UUID id;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(name = "notice_id", nullable = false, updatable = false)
  private UUID notice;

  @Column(nullable = false, updatable = false)
  private boolean defence;

  @Column(nullable = false, updatable = false)
  private boolean hearing;

  @Column(nullable = false, updatable = false)
  private String person;

  @Column(nullable = false, updatable = false)
  private String paper;

  @Column(name = "given_on", nullable = false, updatable = false)
  private LocalDate givenOn;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "recorded_by", updatable = false))
  @AttributeOverride(name = "actingFor", column = @Column(name = "recorded_for", updatable = false))
  @AttributeOverride(name = "on", column = @Column(name = "recorded_on", updatable = false))
  private Done recorded;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected GivenWaiver() {} // for Jakarta Persistence

  /** One that {@link ListingPolicy} allows, after the notice that counts. */
  public GivenWaiver(
      UUID caseId, UUID notice, NewWaiver wanted, Caller caller, LocalDate today, Instant now) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.notice = notice;
    this.defence = wanted.rights().contains(WaivedRight.DEFENCE);
    this.hearing = wanted.rights().contains(WaivedRight.HEARING);
    this.person = wanted.person().strip();
    this.paper = wanted.paper().strip();
    this.givenOn = wanted.givenOn();
    this.recorded = new Done(caller, today);
    this.recordedAt = now;
  }

  public Waiver view() {
    var rights = EnumSet.noneOf(WaivedRight.class);
    if (defence) {
      rights.add(WaivedRight.DEFENCE);
    }
    if (hearing) {
      rights.add(WaivedRight.HEARING);
    }
    return new Waiver(id, rights, person, paper, givenOn, recorded.by(), recorded.on());
  }

  boolean isOf(WaivedRight right, UUID ofNotice) {
    return notice.equals(ofNotice) && (right == WaivedRight.DEFENCE ? defence : hearing);
  }
}
