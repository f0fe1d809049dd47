package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Something that was done with a case, and by whom. Never changed. */
@Entity
@Table(name = "credit_case_step")
public class CaseStep {
  @Id private UUID id;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(nullable = false, updatable = false)
  private int ordinal;

  @Column(nullable = false, updatable = false)
  private String action;

  @Column(nullable = false, updatable = false)
  private String state;

  @Column(name = "done_by", nullable = false, updatable = false)
  private String doneBy;

  @Column(name = "done_for", updatable = false)
  private @Nullable String doneFor;

  @Column(name = "done_on", nullable = false, updatable = false)
  private LocalDate doneOn;

  @Column(name = "done_at", nullable = false, updatable = false)
  private Instant doneAt;

  @Column(updatable = false)
  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected CaseStep() {} // for Jakarta Persistence

  /**
   * @param matter in the state after the step
   * @param note number of a document, reason or opinion; null where the step has none
   */
  public CaseStep(
      CreditCase matter,
      int ordinal,
      String action,
      Caller caller,
      LocalDate doneOn,
      Instant doneAt,
      @Nullable String note) {
    this.id = UUID.randomUUID();
    this.caseId = matter.id();
    this.ordinal = ordinal;
    this.action = action;
    this.state = matter.state().name();
    this.doneBy = caller.name();
    this.doneFor = caller.actingFor();
    this.doneOn = doneOn;
    this.doneAt = doneAt;
    this.note = note;
  }

  /** Whether the caller, or who the caller acts for, did it. */
  boolean isBy(Caller caller) {
    return caller.isOneOf(doneBy, doneFor);
  }

  /** Whether somebody of that sign-in name did it, or it was done for them. */
  boolean isOf(String name) {
    return name.equals(doneBy) || name.equals(doneFor);
  }

  boolean is(String wanted) {
    return action.equals(wanted);
  }

  public String action() {
    return action;
  }

  /** State of the case after it. */
  public String state() {
    return state;
  }

  public String doneBy() {
    return doneBy;
  }

  public @Nullable String doneFor() {
    return doneFor;
  }

  public Instant doneAt() {
    return doneAt;
  }

  public LocalDate doneOn() {
    return doneOn;
  }

  public @Nullable String note() {
    return note;
  }
}
