package org.ipplan.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectState;
import org.jspecify.annotations.Nullable;

/** An organisation or person that credit supervision is about. */
@Entity
@Table(name = "credit_subject")
public class Subject {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false)
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private SubjectKind kind;

  @Column(nullable = false)
  private String name;

  @Column(name = "region_code")
  private @Nullable String regionCode;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SubjectState state = SubjectState.ACTIVE;

  @Column(name = "code_reason", updatable = false)
  private @Nullable String codeReason;

  @Column(name = "merged_into")
  private @Nullable UUID mergedInto;

  @Column(name = "created_by", nullable = false, updatable = false)
  private String createdBy;

  @Column(name = "created_for", updatable = false)
  private @Nullable String createdFor;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  @SuppressWarnings("NullAway.Init")
  protected Subject() {} // for Jakarta Persistence

  /**
   * A subject that {@link SubjectPolicy} allows.
   *
   * @param code as it is kept
   * @param doubtful whether the code fails the check; then it waits for a second person
   */
  public static Subject of(
      NewSubject wanted,
      String code,
      @Nullable String regionCode,
      boolean doubtful,
      Caller caller,
      Instant now) {
    var subject = new Subject();
    subject.id = UUID.randomUUID();
    subject.code = code;
    subject.kind = wanted.kind();
    subject.name = wanted.name().strip();
    subject.regionCode = regionCode;
    subject.state = doubtful ? SubjectState.PROPOSED : SubjectState.ACTIVE;
    subject.codeReason = doubtful ? wanted.overrideReason() : null;
    subject.createdBy = caller.name();
    subject.createdFor = caller.actingFor();
    subject.createdAt = now;
    return subject;
  }

  /** Takes a step of {@link SubjectSteps} that leads to no other subject. */
  public void decide(String action, Caller caller, Instant now, StepInput input) {
    state = SubjectSteps.WORKFLOW.take(action, state, facts(caller), input);
    decidedBy = caller.name();
    decidedAt = now;
    decisionReason = input.reason();
  }

  /**
   * Goes on as part of another.
   *
   * @param other is asked for once the step may be taken
   */
  public Subject mergeInto(Supplier<Subject> other, Caller caller, StepInput input) {
    var merged = SubjectSteps.WORKFLOW.take(SubjectSteps.MERGE, state, facts(caller), input);
    var into = other.get();
    mergedInto = into.id;
    state = merged;
    return into;
  }

  /** Is part of a subject that is part of another now. */
  public void follow(Subject other) {
    mergedInto = other.id;
  }

  public void rename(String to) {
    name = to;
  }

  /** A code that passes the check. */
  public void changeCode(String to, @Nullable String region) {
    code = to;
    regionCode = region;
  }

  public List<StepOffer> offers(Caller caller) {
    return SubjectSteps.WORKFLOW.offers(state, facts(caller));
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String code() {
    return code;
  }

  public SubjectKind kind() {
    return kind;
  }

  public SubjectState state() {
    return state;
  }

  private SubjectSteps.Facts facts(Caller caller) {
    return new SubjectSteps.Facts(createdBy, createdFor, caller);
  }
}
