package org.ipplan.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.subject.NewRecord;
import org.ipplan.subject.RecordKind;
import org.ipplan.subject.RecordState;
import org.jspecify.annotations.Nullable;

/** Something collected on a subject. What it says never changes; whether it is a lead may. */
@Entity
@Table(name = "subject_record")
public class SubjectRecord {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subject;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private RecordKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private RecordState state = RecordState.COLLECTED;

  @Column(nullable = false, updatable = false)
  private String source;

  @Column(name = "document_number", nullable = false, updatable = false)
  private String documentNumber;

  @Column(name = "issued_on", nullable = false, updatable = false)
  private LocalDate issuedOn;

  @Column(nullable = false, updatable = false)
  private String text;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @Column(name = "lead_reason")
  private @Nullable String leadReason;

  @Column(name = "lead_by")
  private @Nullable String leadBy;

  @Column(name = "lead_at")
  private @Nullable Instant leadAt;

  @Column(name = "case_id")
  private @Nullable UUID caseId;

  @SuppressWarnings("NullAway.Init")
  protected SubjectRecord() {} // for Jakarta Persistence

  /** A record that {@link RecordPolicy} allows. */
  public SubjectRecord(UUID subject, NewRecord wanted, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.subject = subject;
    this.kind = wanted.kind();
    this.source = wanted.source().strip();
    this.documentNumber = wanted.documentNumber().strip();
    this.issuedOn = wanted.issuedOn();
    this.text = wanted.text().strip();
    this.recordedBy = caller.name();
    this.recordedAt = now;
  }

  /** Takes a step of {@link RecordSteps} that a person takes. */
  public void take(String action, Caller caller, Instant now, StepInput input) {
    state = RecordSteps.WORKFLOW.take(action, state, facts(caller, false), input);
    if (state == RecordState.LEAD) {
      leadReason = input.reason();
      leadBy = caller.name();
      leadAt = now;
    }
  }

  /** A case is opened from it. */
  public void takeUp(UUID openedCase, Caller caller) {
    state =
        RecordSteps.WORKFLOW.take(RecordSteps.TAKE_UP, state, facts(caller, true), StepInput.NONE);
    caseId = openedCase;
  }

  public List<StepOffer> offers(Caller caller) {
    return RecordSteps.WORKFLOW.offers(state, facts(caller, false));
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public RecordState state() {
    return state;
  }

  private static RecordSteps.Facts facts(Caller caller, boolean opensCase) {
    return new RecordSteps.Facts(caller, opensCase);
  }
}
