package org.ipplan.supervision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.supervision.NewSlip;
import org.ipplan.supervision.Reminder;
import org.ipplan.supervision.SlipColour;
import org.ipplan.supervision.SlipDetails;
import org.ipplan.supervision.SlipState;
import org.jspecify.annotations.Nullable;

/** A letter of supervision to one department, and the department's answer in writing. */
@Entity
@Table(name = "slip")
public class Slip {
  @Id private UUID id;
  @Version private long version;
  private @Nullable Integer year;
  private @Nullable Integer number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private SlipColour colour;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SlipState state = SlipState.PREPARED;

  @Column(name = "assignment_id", nullable = false, updatable = false)
  private UUID assignment;

  @Column(name = "task_id", nullable = false, updatable = false)
  private UUID task;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "working_days", nullable = false, updatable = false)
  private int workingDays;

  @Column(name = "prepared_by", nullable = false, updatable = false)
  private String preparedBy;

  @Column(name = "prepared_for", updatable = false)
  private @Nullable String preparedFor;

  @Column(name = "prepared_at", nullable = false, updatable = false)
  private Instant preparedAt;

  @Column(name = "sent_by")
  private @Nullable String sentBy;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "answer_by_on")
  private @Nullable LocalDate answerByOn;

  private @Nullable String answer;

  @Column(name = "answered_by")
  private @Nullable String answeredBy;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  private @Nullable String decision;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @SuppressWarnings("NullAway.Init")
  protected Slip() {} // for Jakarta Persistence

  /** A slip to the department of a share, that nobody outside the office sees yet. */
  public static Slip prepare(AssignmentDetails share, NewSlip wanted, Caller caller, Instant now) {
    SlipPolicy.require(share, wanted, caller);
    var slip = new Slip();
    slip.id = UUID.randomUUID();
    slip.colour = wanted.colour();
    slip.assignment = share.id();
    slip.task = share.task();
    slip.department = share.department();
    slip.reason = wanted.reason().strip();
    slip.workingDays = wanted.workingDays();
    slip.preparedBy = caller.name();
    slip.preparedFor = caller.actingFor();
    slip.preparedAt = now;
    return slip;
  }

  /** Takes a step of {@link SlipSteps}. */
  public void take(String action, Caller caller, Instant now, StepInput input) {
    state = SlipSteps.WORKFLOW.take(action, state, facts(caller), input);
    switch (action) {
      case SlipSteps.SEND -> {
        sentBy = caller.name();
        sentAt = now;
      }
      case SlipSteps.ANSWER -> {
        answer = input.note();
        answeredBy = caller.name();
        answeredAt = now;
      }
      default -> {
        decision = input.reason() == null ? input.note() : input.reason();
        decidedBy = caller.name();
        decidedAt = now;
      }
    }
  }

  /**
   * What a letter has once it is sent.
   *
   * @param by last day for the answer
   */
  public void number(int ofYear, int next, LocalDate by) {
    year = ofYear;
    number = next;
    answerByOn = by;
  }

  public List<StepOffer> offers(Caller caller) {
    return SlipSteps.WORKFLOW.offers(state, facts(caller));
  }

  private SlipSteps.Facts facts(Caller caller) {
    Set<String> makers = new HashSet<>();
    makers.add(preparedBy);
    if (preparedFor != null) {
      makers.add(preparedFor);
    }
    return new SlipSteps.Facts(colour, makers, department, caller);
  }

  public SlipDetails details() {
    return new SlipDetails(
        id,
        version,
        year,
        number,
        colour,
        state,
        assignment,
        task,
        department,
        reason,
        workingDays,
        preparedBy,
        preparedAt,
        sentBy,
        sentAt,
        answerByOn,
        answer,
        answeredBy,
        answeredAt,
        decision,
        decidedBy,
        decidedAt);
  }

  /** As whoever brings news to people calls it. */
  public Reminder.Kind kind() {
    return switch (colour) {
      case BLUE -> Reminder.Kind.BLUE_SLIP;
      case YELLOW -> Reminder.Kind.YELLOW_SLIP;
      case RED -> Reminder.Kind.RED_SLIP;
    };
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public SlipState state() {
    return state;
  }
}
