package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.EntryState;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What was known of an entry for a while. The one thing that ever changes is that it is known no
 * longer.
 */
@Entity
@Table(name = "list_entry_version")
public class ListEntryVersion {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "entry_id", nullable = false, updatable = false)
  private UUID entry;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(nullable = false, updatable = false)
  private String ground;

  @Column(name = "rule_set", nullable = false, updatable = false)
  private String ruleSet;

  @Column(name = "decision_number", nullable = false, updatable = false)
  private String decisionNumber;

  @Column(nullable = false, updatable = false)
  private String authority;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to", nullable = false, updatable = false)
  private LocalDate validTo;

  @Column(name = "published_on", updatable = false)
  private @Nullable LocalDate publishedOn;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private @Nullable EntryState ended;

  @Column(name = "known_from", nullable = false, updatable = false)
  private Instant knownFrom;

  @Column(name = "known_to")
  private @Nullable Instant knownTo;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected ListEntryVersion() {} // for Jakarta Persistence

  /**
   * @param reason why it is known from now on
   */
  public ListEntryVersion(
      UUID entry, UUID caseId, EntryContent content, Caller caller, Instant now, String reason) {
    this.id = UUID.randomUUID();
    this.entry = entry;
    this.caseId = caseId;
    this.ground = content.ground();
    this.ruleSet = content.ruleSet();
    this.decisionNumber = content.decisionNumber();
    this.authority = content.authority();
    this.validFrom = content.period().from();
    this.validTo = content.period().until();
    this.publishedOn = content.publishedOn();
    this.ended = content.ended();
    this.knownFrom = now;
    this.reason = reason;
    this.recordedBy = caller.name();
  }

  /** Is known no longer, from now on. */
  public void close(Instant now) {
    knownTo = now;
  }

  /** Whether it was what we knew at a moment. */
  public boolean isKnownAt(Instant moment) {
    return !moment.isBefore(knownFrom) && (knownTo == null || moment.isBefore(knownTo));
  }

  /** Whether it is what we know. */
  public boolean isCurrent() {
    return knownTo == null;
  }

  public EntryContent content() {
    return new EntryContent(
        ground,
        ruleSet,
        decisionNumber,
        authority,
        new Period(validFrom, validTo),
        publishedOn,
        ended);
  }

  public UUID id() {
    return id;
  }

  public UUID entry() {
    return entry;
  }

  public UUID caseId() {
    return caseId;
  }
}
