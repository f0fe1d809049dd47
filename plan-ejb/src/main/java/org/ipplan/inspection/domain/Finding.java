package org.ipplan.inspection.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.inspection.FindingState;
import org.ipplan.inspection.NewFinding;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection established about a department. It is fed back, put right by the department,
 * re-checked by the office, and closed by another person of the office.
 */
@Entity
@Table(name = "finding")
public class Finding {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "inspection_id", nullable = false, updatable = false)
  private UUID inspection;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(name = "department_code", nullable = false)
  private String department;

  @Column(name = "task_id")
  private @Nullable UUID task;

  @Column(nullable = false)
  private String text;

  @Column(nullable = false)
  private String basis;

  @Column(name = "due_term")
  private @Nullable Integer term;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private FindingState state = FindingState.DRAFT;

  @Column(name = "issued_on")
  private @Nullable LocalDate issuedOn;

  @Column(name = "object_by_on")
  private @Nullable LocalDate objectByOn;

  @Column(name = "suspended_on")
  private @Nullable LocalDate suspendedOn;

  @Column(name = "rechecked_by")
  private @Nullable String recheckedBy;

  @Column(name = "rechecked_for")
  private @Nullable String recheckedFor;

  @ElementCollection
  @CollectionTable(name = "finding_author", joinColumns = @JoinColumn(name = "finding_id"))
  @Column(name = "name")
  private Set<String> authors = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Finding() {} // for Jakarta Persistence

  /**
   * A draft that {@link FindingPolicy} allows. Its authors are those of the inspection and whoever
   * writes it.
   *
   * @param number within the inspection
   */
  public static Finding write(Inspection of, int number, NewFinding wanted, Caller caller) {
    var finding = new Finding();
    finding.id = UUID.randomUUID();
    finding.inspection = of.id();
    finding.number = number;
    finding.authors.addAll(of.authors());
    finding.say(wanted, caller);
    return finding;
  }

  /** Writes a draft anew, as {@link FindingPolicy} allows; whoever does is an author as well. */
  public void edit(NewFinding wanted, FindingSteps.Facts facts) {
    state = FindingSteps.WORKFLOW.take(FindingSteps.EDIT, state, facts, StepInput.NONE);
    say(wanted, facts.caller());
  }

  private void say(NewFinding wanted, Caller caller) {
    department = wanted.department();
    task = wanted.task();
    text = wanted.text().strip();
    basis = wanted.basis().strip();
    term = wanted.term();
    dueOn = wanted.dueOn();
    authors.addAll(caller.selves());
  }

  /** Refuses whoever may not change the files of its rectification now. */
  public void requireAttachable(FindingSteps.Facts facts) {
    FindingSteps.WORKFLOW.take(FindingSteps.ATTACH, state, facts, StepInput.NONE);
  }

  /** Takes a step of {@link FindingSteps} other than those that are written. */
  public void take(String action, FindingSteps.Facts facts, FindingDates dates, StepInput input) {
    var next = FindingSteps.WORKFLOW.take(action, state, facts, input);
    requireDate(input.dueOn(), dates);
    state = next;
    switch (action) {
      case FindingSteps.ISSUE -> issue(dates);
      case FindingSteps.PASS -> recheck(facts.caller());
      case FindingSteps.MOVE_DATE, FindingSteps.SEND_BACK -> dueAgain(input.dueOn());
      case FindingSteps.REVOKE -> suspendedOn = null;
      default -> {
        // the state says it all
      }
    }
  }

  private static void requireDate(@Nullable LocalDate asked, FindingDates dates) {
    if (asked != null && asked.isBefore(dates.today())) {
      throw DomainException.invalid("dueOn", "input.past-date", dates.today());
    }
  }

  private void issue(FindingDates dates) {
    issuedOn = dates.today();
    objectByOn = dates.objectBy();
    if (term != null) {
      dueOn = dates.rectifyBy(term);
    } else if (dueOn != null && dueOn.isBefore(dates.today())) {
      dueOn = dates.today();
    }
  }

  private void recheck(Caller caller) {
    recheckedBy = caller.name();
    recheckedFor = caller.actingFor();
  }

  private void dueAgain(@Nullable LocalDate asked) {
    recheckedBy = null;
    recheckedFor = null;
    if (asked != null) {
      dueOn = asked;
    }
  }

  /** Holds the rectification up until the review of an objection. */
  void suspend(LocalDate today) {
    suspendedOn = today;
  }

  /** Goes on after a review or a withdrawal; the date moves by the working days it was held up. */
  void resume(FindingDates dates) {
    if (suspendedOn != null && dueOn != null) {
      dueOn = dates.resumed(dueOn, suspendedOn);
    }
    suspendedOn = null;
  }

  /** Says it in other words, as a review decided. */
  void amend(String changed) {
    text = changed.strip();
  }

  /** Whether an objection to it can still make a difference. */
  public boolean isOpen() {
    return switch (state) {
      case ISSUED, RECTIFYING, RECTIFIED, RECHECKED -> true;
      case DRAFT, CLOSED, REVOKED, DROPPED -> false;
    };
  }

  public List<StepOffer> offers(FindingSteps.Facts facts) {
    return FindingSteps.WORKFLOW.offers(state, facts);
  }

  /** Who re-checked it, with whom they stood in for. */
  public Set<String> recheckers() {
    return Stream.of(recheckedBy, recheckedFor)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID inspection() {
    return inspection;
  }

  public String department() {
    return department;
  }

  public @Nullable UUID task() {
    return task;
  }

  public String text() {
    return text;
  }

  public FindingState state() {
    return state;
  }

  public @Nullable LocalDate dueOn() {
    return dueOn;
  }

  public @Nullable LocalDate objectByOn() {
    return objectByOn;
  }

  public Set<String> authors() {
    return Set.copyOf(authors);
  }
}
