package org.ipplan.directory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipplan.directory.NewSubstitution;
import org.ipplan.directory.SubstitutionDetails;
import org.ipplan.directory.SubstitutionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** One official standing in for another of the same department, from a day to a day. */
@Entity
@Table(name = "substitution")
public class Substitution {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false)
  private String absent;

  @Column(nullable = false)
  private String substitute;

  @Column(name = "department_code", nullable = false)
  private String department;

  @Column(name = "from_on", nullable = false)
  private LocalDate fromOn;

  @Column(name = "to_on", nullable = false)
  private LocalDate toOn;

  @Column(nullable = false)
  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SubstitutionState state = SubstitutionState.ENTERED;

  @Column(name = "entered_by", nullable = false)
  private String enteredBy;

  @Column(name = "entered_at", nullable = false)
  private Instant enteredAt;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  private @Nullable String withdrawalReason;

  @SuppressWarnings("NullAway.Init")
  protected Substitution() {} // for Jakarta Persistence

  private Substitution(NewSubstitution wanted, String department, String by, Instant now) {
    this.id = UUID.randomUUID();
    this.absent = wanted.absent();
    this.substitute = wanted.substitute();
    this.department = department;
    this.fromOn = wanted.fromOn();
    this.toOn = wanted.toOn();
    this.reason = wanted.reason().strip();
    this.enteredBy = by;
    this.enteredAt = now;
  }

  /**
   * Enters one, by whom the table lets withdraw it.
   *
   * @param departments of the absent official and of the substitute, null for people without one
   * @throws DomainException FORBIDDEN by the conditions of {@link SubstitutionWorkflow}; {@code
   *     input.invalid} naming {@code substitute}, {@code fromOn}, {@code toOn} or {@code reason}
   */
  public static Substitution enter(
      NewSubstitution wanted,
      Departments departments,
      Caller caller,
      Instant now,
      LocalDate today) {
    var department = departments.absent();
    var step = new SubstitutionStep(caller, wanted.absent(), department, wanted.toOn(), today);
    var refusals =
        SubstitutionWorkflow.WHO.stream()
            .flatMap(guard -> guard.check().apply(step).stream())
            .toList();
    if (department == null || !refusals.isEmpty()) {
      throw DomainException.forbidden(refusals);
    }
    requireValid(wanted, departments, today);
    return new Substitution(wanted, department, caller.name(), now);
  }

  /** Codes of the departments of the two, null for people without one. */
  public record Departments(@Nullable String absent, @Nullable String substitute) {
    boolean areOne() {
      return absent != null && absent.equals(substitute);
    }
  }

  private static void requireValid(
      NewSubstitution wanted, Departments departments, LocalDate today) {
    var faults = new ArrayList<FieldError>();
    if (wanted.substitute().equals(wanted.absent())) {
      faults.add(new FieldError("substitute", "substitution.self", List.of()));
    } else if (!departments.areOne()) {
      faults.add(new FieldError("substitute", "substitution.other-department", List.of()));
    }
    if (wanted.fromOn().isBefore(today)) {
      faults.add(new FieldError("fromOn", "input.past-date", List.of(today)));
    }
    if (wanted.toOn().isBefore(wanted.fromOn())) {
      faults.add(new FieldError("toOn", "input.past-date", List.of(wanted.fromOn())));
    }
    if (wanted.reason().isBlank()) {
      faults.add(new FieldError("reason", "input.required", List.of()));
    } else if (wanted.reason().length() > StepInput.MAX_TEXT) {
      faults.add(new FieldError("reason", "input.too-long", List.of(StepInput.MAX_TEXT)));
    }
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
  }

  /** Ends it before its last day, or before it began. */
  public void withdraw(Caller caller, StepInput input, Instant now, LocalDate today) {
    state =
        SubstitutionWorkflow.TABLE.take(
            SubstitutionWorkflow.WITHDRAW, state, step(caller, today), input);
    withdrawnBy = caller.name();
    withdrawnAt = now;
    withdrawalReason = input.reason();
  }

  public List<StepOffer> offers(Caller caller, LocalDate today) {
    return SubstitutionWorkflow.TABLE.offers(state, step(caller, today));
  }

  private SubstitutionStep step(Caller caller, LocalDate today) {
    return new SubstitutionStep(caller, absent, department, toOn, today);
  }

  public SubstitutionDetails details(LocalDate today) {
    return new SubstitutionDetails(
        id,
        version,
        absent,
        substitute,
        department,
        fromOn,
        toOn,
        reason,
        state,
        inForce(today),
        enteredBy,
        enteredAt,
        withdrawnBy,
        withdrawnAt,
        withdrawalReason);
  }

  private boolean inForce(LocalDate today) {
    return state == SubstitutionState.ENTERED && !today.isBefore(fromOn) && !today.isAfter(toOn);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public SubstitutionState state() {
    return state;
  }
}
