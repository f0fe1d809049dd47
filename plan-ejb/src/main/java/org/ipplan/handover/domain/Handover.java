package org.ipplan.handover.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverState;
import org.ipplan.handover.NewHandover;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A case one department hands to another. Its head approves the sending; the other one signs for
 * it, takes it on or gives it back, and says what became of it.
 */
@Entity
@Table(name = "handover")
public class Handover {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "from_department", updatable = false)
  private @Nullable String fromDepartment;

  @Column(name = "to_department", nullable = false)
  private String toDepartment;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private HandoverKind kind;

  @Column(nullable = false)
  private String matter;

  @Column(nullable = false)
  private String summary;

  @Column(nullable = false)
  private String grounds;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind", nullable = false)
  private SubjectKind subjectKind;

  @Column(name = "subject_code")
  private @Nullable String subjectCode;

  @Column(name = "subject_name", nullable = false)
  private String subjectName;

  @Column(name = "task_id")
  private @Nullable UUID task;

  @Column(name = "credit_case_id")
  private @Nullable UUID creditCase;

  @Column(name = "follows_id", updatable = false)
  private @Nullable UUID follows;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private HandoverState state = HandoverState.DRAFT;

  @Column private @Nullable String number;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "signed_at")
  private @Nullable Instant signedAt;

  @Column private @Nullable String handler;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @Column(name = "approved_for")
  private @Nullable String approvedFor;

  @Embedded private @Nullable KeptTerm due;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @ElementCollection
  @CollectionTable(name = "handover_author", joinColumns = @JoinColumn(name = "handover_id"))
  @Column(name = "name")
  private Set<String> authors = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Handover() {} // for Jakarta Persistence

  private Handover(@Nullable String from, Instant now) {
    this();
    id = UUID.randomUUID();
    fromDepartment = from;
    createdAt = now;
  }

  /** A draft that {@link HandoverPolicy} allows. */
  public static Handover draft(String from, NewHandover wanted, Caller caller, Instant now) {
    var handover = new Handover(from, now);
    handover.write(wanted, caller);
    return handover;
  }

  /**
   * The case passed on to who has jurisdiction: sent at once, by the department that had it.
   *
   * @param clock for the terms of the new receiver
   */
  public Handover passOn(String to, HandoverKind by, HandoverClock clock, Instant now) {
    var next = new Handover(toDepartment, now);
    next.toDepartment = to;
    next.kind = by;
    next.matter = matter;
    next.summary = summary;
    next.grounds = grounds;
    next.subjectKind = subjectKind;
    next.subjectCode = subjectCode;
    next.subjectName = subjectName;
    next.task = task;
    next.follows = id;
    next.state = HandoverState.SENT;
    next.sentAt = now;
    next.wind(clock, now);
    return next;
  }

  /** Refuses whoever may not write it anew now. */
  public void requireEditable(HandoverSteps.Facts facts) {
    HandoverSteps.WORKFLOW.take(HandoverSteps.EDIT, state, facts, StepInput.NONE);
  }

  /** Writes it anew, as {@link HandoverPolicy} allows; whoever does is an author as well. */
  public void edit(NewHandover wanted, HandoverSteps.Facts facts) {
    state = HandoverSteps.WORKFLOW.take(HandoverSteps.EDIT, state, facts, StepInput.NONE);
    write(wanted, facts.caller());
  }

  private void write(NewHandover wanted, Caller caller) {
    toDepartment = wanted.toDepartment();
    kind = wanted.kind();
    matter = wanted.matter().strip();
    summary = wanted.summary().strip();
    grounds = wanted.grounds().strip();
    subjectKind = wanted.subjectKind();
    subjectCode = HandoverPolicy.code(wanted);
    subjectName = wanted.subjectName().strip();
    task = wanted.task();
    creditCase = wanted.creditCase();
    authors.addAll(caller.selves());
  }

  /** Refuses whoever may not change its files now. */
  public void requireAttachable(HandoverSteps.Facts facts) {
    HandoverSteps.WORKFLOW.take(HandoverSteps.ATTACH, state, facts, StepInput.NONE);
  }

  /** Notes who brought a file: they had a hand in it. */
  public void attachedBy(Caller caller) {
    authors.addAll(caller.selves());
  }

  /** Takes a step of {@link HandoverSteps} other than those that are written. */
  public void take(
      String action, HandoverSteps.Facts facts, HandoverClock clock, Instant now, StepInput input) {
    var next = HandoverSteps.WORKFLOW.take(action, state, facts, input);
    var caller = facts.caller();
    switch (action) {
      case HandoverSteps.SUBMIT -> authors.addAll(caller.selves());
      case HandoverSteps.APPROVE -> approvedBy(caller);
      case HandoverSteps.SEND -> send(now);
      case HandoverSteps.SIGN -> signedAt = now;
      case HandoverSteps.ASSIGN -> handler = input.handler();
      default -> {
        // the state says it all
      }
    }
    var moved = state != next;
    state = next;
    if (moved) {
      wind(clock, now);
    }
  }

  private void approvedBy(Caller caller) {
    approvedBy = caller.name();
    approvedFor = caller.actingFor();
  }

  private void send(Instant now) {
    sentAt = now;
    signedAt = null;
    handler = null;
  }

  private void wind(HandoverClock clock, Instant now) {
    due = clock.running(state, kind, now, signedAt).map(KeptTerm::of).orElse(null);
  }

  /** The number of the first receipt; later receipts do not change it. */
  public void numbered(String receipt) {
    if (number == null) {
      number = receipt;
    }
  }

  public List<StepOffer> offers(HandoverSteps.Facts facts) {
    return HandoverSteps.WORKFLOW.offers(state, facts);
  }

  /** The term that runs; null where none does. */
  public HandoverClock.@Nullable Running running() {
    return due == null ? null : due.running();
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public @Nullable String fromDepartment() {
    return fromDepartment;
  }

  public String toDepartment() {
    return toDepartment;
  }

  public HandoverKind kind() {
    return kind;
  }

  public String matter() {
    return matter;
  }

  public String summary() {
    return summary;
  }

  public String grounds() {
    return grounds;
  }

  public SubjectKind subjectKind() {
    return subjectKind;
  }

  public @Nullable String subjectCode() {
    return subjectCode;
  }

  public String subjectName() {
    return subjectName;
  }

  public @Nullable UUID creditCase() {
    return creditCase;
  }

  public HandoverState state() {
    return state;
  }

  public @Nullable String number() {
    return number;
  }

  public @Nullable Instant sentAt() {
    return sentAt;
  }

  public @Nullable Instant signedAt() {
    return signedAt;
  }

  public Set<String> authors() {
    return Set.copyOf(authors);
  }
}
