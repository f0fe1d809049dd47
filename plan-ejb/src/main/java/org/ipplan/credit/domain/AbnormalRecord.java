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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.AbnormalAnswer;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** What preceded a determination on an abnormal filing, as it is kept (AF1 to AF7). */
@Entity
@Table(name = "abnormal_filing")
public class AbnormalRecord {
  private static final String SEPARATOR = " ";

  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Version private long version;

  @Column(nullable = false)
  private String kinds;

  @Column(name = "notice_number")
  private @Nullable String noticeNumber;

  @Column(name = "notice_on")
  private @Nullable LocalDate noticeOn;

  @Enumerated(EnumType.STRING)
  private @Nullable AbnormalAnswer answer;

  @Column(name = "answered_on")
  private @Nullable LocalDate answeredOn;

  private @Nullable Boolean heard;

  @Column(name = "heavier_penalty")
  private @Nullable Boolean heavierPenalty;

  @Column(name = "penalty_number")
  private @Nullable String penaltyNumber;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "written_by"))
  @AttributeOverride(name = "actingFor", column = @Column(name = "written_for"))
  @AttributeOverride(name = "on", column = @Column(name = "written_on"))
  private Done written;

  @SuppressWarnings("NullAway.Init")
  protected AbnormalRecord() {} // for Jakarta Persistence

  /** One that {@link AbnormalPolicy} allows. */
  @SuppressWarnings("NullAway.Init") // write() sets the rest
  public AbnormalRecord(UUID caseId, AbnormalFiling wanted, Caller caller, LocalDate today) {
    this.caseId = caseId;
    write(wanted, caller, today);
  }

  /** Says something else than before; the step that allows it was taken. */
  public void write(AbnormalFiling wanted, Caller caller, LocalDate today) {
    kinds = String.join(SEPARATOR, wanted.kinds());
    noticeNumber = wanted.noticeNumber();
    noticeOn = wanted.noticeOn();
    answer = wanted.answer();
    answeredOn = wanted.answeredOn();
    heard = wanted.heard();
    heavierPenalty = wanted.heavierPenalty();
    penaltyNumber = wanted.penaltyNumber();
    written = new Done(caller, today);
  }

  /**
   * @param replyUntil last day of the party's term, null where none runs
   * @param ofCase version of the case
   */
  public AbnormalFiling view(@Nullable LocalDate replyUntil, long ofCase) {
    return new AbnormalFiling(
        kindCodes(),
        noticeNumber,
        noticeOn,
        replyUntil,
        answer,
        answeredOn,
        heard,
        heavierPenalty,
        penaltyNumber,
        written.by(),
        written.on(),
        ofCase);
  }

  /** Whether the party's term begins anew: told on another day, or its answer taken back. */
  public boolean beginsAnew(AbnormalFiling wanted) {
    var takenBack = answer != null && wanted.answer() == null;
    return takenBack || !Objects.equals(noticeOn, wanted.noticeOn());
  }

  List<String> kindCodes() {
    return kinds.isEmpty() ? List.of() : List.of(kinds.split(SEPARATOR, -1));
  }

  boolean isTold() {
    return noticeOn != null;
  }

  boolean isAnswered() {
    return answer != null;
  }

  boolean isHearingDecided() {
    return heard != null;
  }

  boolean isPenaltyLookedAt() {
    return heavierPenalty != null;
  }
}
