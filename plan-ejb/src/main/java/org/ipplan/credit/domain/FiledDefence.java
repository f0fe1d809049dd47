package org.ipplan.credit.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.listing.Defence;
import org.ipplan.credit.listing.DefenceChannel;
import org.ipplan.credit.listing.DefenceOutcome;
import org.ipplan.credit.listing.DefenceReply;
import org.ipplan.credit.listing.NewDefence;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** What a party stated, and what was answered; each of it is said once. */
@Entity
@Table(name = "listing_defence")
public class FiledDefence {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(name = "notice_id", nullable = false, updatable = false)
  private UUID notice;

  @Column(nullable = false, updatable = false)
  private String person;

  @Column(nullable = false, updatable = false)
  private String text;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private DefenceChannel channel;

  @Column(nullable = false, updatable = false)
  private boolean hearing;

  @Column(nullable = false, updatable = false)
  private boolean late;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "filed_by", updatable = false))
  @AttributeOverride(name = "actingFor", column = @Column(name = "filed_for", updatable = false))
  @AttributeOverride(name = "on", column = @Column(name = "filed_on", updatable = false))
  private Done filed;

  @Column(name = "filed_at", nullable = false, updatable = false)
  private Instant filedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable DefenceOutcome outcome;

  private @Nullable String reply;

  @Column(name = "no_intent")
  private @Nullable Boolean noIntent;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "replied_by"))
  @AttributeOverride(name = "actingFor", column = @Column(name = "replied_for"))
  @AttributeOverride(name = "on", column = @Column(name = "replied_on"))
  private @Nullable Done replied;

  @SuppressWarnings("NullAway.Init")
  protected FiledDefence() {} // for Jakarta Persistence

  /**
   * One that {@link ListingPolicy} allows.
   *
   * @param filedOn the day it came in
   * @param late whether its term was over then
   */
  public FiledDefence(
      UUID caseId,
      UUID notice,
      NewDefence wanted,
      LocalDate filedOn,
      boolean late,
      Caller caller,
      Instant now) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.notice = notice;
    this.person = wanted.person().strip();
    this.text = wanted.text().strip();
    this.channel = caller.isPerson() ? DefenceChannel.COUNTER : DefenceChannel.PORTAL;
    this.hearing = wanted.hearing();
    this.late = late;
    this.filed = new Done(caller, filedOn);
    this.filedAt = now;
  }

  /** Is answered; the step that allows it was taken. */
  public void reply(DefenceReply given, Caller caller, LocalDate today) {
    outcome = given.outcome();
    reply = given.text().strip();
    noIntent = given.noIntent();
    replied = new Done(caller, today);
  }

  public Defence view() {
    return new Defence(
        id, caseId, person, text, channel, hearing, filed.on(), late, filed.by(), replyGiven());
  }

  private @Nullable DefenceReply replyGiven() {
    return outcome == null || reply == null || replied == null
        ? null
        : new DefenceReply(outcome, reply, showsNoIntent(), replied.by(), replied.on());
  }

  public boolean isAnswered() {
    return outcome != null;
  }

  /** Whether it was found to show that there was no intent (S4). */
  boolean showsNoIntent() {
    return Boolean.TRUE.equals(noIntent);
  }

  boolean asksForHearing() {
    return hearing;
  }

  LocalDate filedOn() {
    return filed.on();
  }

  UUID notice() {
    return notice;
  }

  public UUID id() {
    return id;
  }

  public boolean isFiledBy(Caller caller) {
    return filed.isBy(caller);
  }
}
