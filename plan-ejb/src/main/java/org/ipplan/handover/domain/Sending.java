package org.ipplan.handover.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.handover.HandoverSending;
import org.ipplan.shared.Caller;
import org.ipplan.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/** What was sent at one time: the words, the list of contents by its hash, the receipt. */
@Entity
@Table(name = "handover_sending")
public class Sending {
  @Id private UUID id;

  @Column(name = "handover_id", nullable = false, updatable = false)
  private UUID handover;

  @Column(nullable = false, updatable = false)
  private int round;

  @Column(nullable = false, updatable = false)
  private String matter;

  @Column(nullable = false, updatable = false)
  private String summary;

  @Column(nullable = false, updatable = false)
  private String grounds;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind", nullable = false, updatable = false)
  private SubjectKind subjectKind;

  @Column(name = "subject_code", updatable = false)
  private @Nullable String subjectCode;

  @Column(name = "subject_name", nullable = false, updatable = false)
  private String subjectName;

  @Column(nullable = false, updatable = false)
  private int files;

  @Column(nullable = false, updatable = false)
  private String sha256;

  @Column(updatable = false)
  private @Nullable String number;

  @Column(name = "paper_id", updatable = false)
  private @Nullable UUID paper;

  @Column(name = "sent_by", nullable = false, updatable = false)
  private String sentBy;

  @Column(name = "sent_at", nullable = false, updatable = false)
  private Instant sentAt;

  @SuppressWarnings("NullAway.Init")
  protected Sending() {} // for Jakarta Persistence

  /**
   * @param round 1 for the first
   */
  public Sending(
      Handover of, int round, List<HandoverFileDetails> files, Caller sender, Instant sentAt) {
    this.id = UUID.randomUUID();
    this.handover = of.id();
    this.round = round;
    this.matter = of.matter();
    this.summary = of.summary();
    this.grounds = of.grounds();
    this.subjectKind = of.subjectKind();
    this.subjectCode = of.subjectCode();
    this.subjectName = of.subjectName();
    this.files = files.size();
    this.sha256 = ContentsList.sha256(of, files);
    this.sentBy = sender.name();
    this.sentAt = sentAt;
  }

  /** Notes the receipt, before it is stored. */
  public void receipt(String receiptNumber, UUID receipt) {
    number = receiptNumber;
    paper = receipt;
  }

  public int round() {
    return round;
  }

  public String sha256() {
    return sha256;
  }

  public HandoverSending details() {
    return new HandoverSending(round, files, sha256, number, paper, sentAt);
  }
}
