package org.ipplan.plan.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.ipplan.calendar.TermUnit;
import org.ipplan.plan.DateCause;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskShares;
import org.ipplan.plan.TaskSource;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.NamedDepartments;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * A task: of a published plan, or asked beyond it. Drafted with its plan, assigned when that is
 * published, in progress once its lead signs for it; closed by the office when the lead proposes
 * it. What was published is never changed: dates move beside it, with who moved them and why.
 */
@Entity
@Table(name = "task")
public class Task {
  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_version_id")
  private @Nullable PlanVersion planVersion;

  @Column(nullable = false)
  private int year;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false)
  private String label;

  @Column private @Nullable Integer chapter;
  @Column private @Nullable Integer section;

  @Column(name = "title_zh")
  private @Nullable String titleZh;

  @Column(name = "title_en")
  private @Nullable String titleEn;

  @Column(name = "text_zh")
  private @Nullable String textZh;

  @Column(name = "text_en")
  private @Nullable String textEn;

  @Column private @Nullable String clause;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TaskMode mode;

  @Column(name = "open_ended", nullable = false)
  private boolean openEnded;

  @Column(name = "others_settled", nullable = false)
  private boolean othersSettled;

  @Column(nullable = false)
  private boolean continuing;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TaskState state = TaskState.DRAFT;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private TaskSource source = TaskSource.PLAN;

  @Column(name = "source_reference", updatable = false)
  private @Nullable String sourceReference;

  @Column(name = "source_on", updatable = false)
  private @Nullable LocalDate sourceOn;

  @Column(name = "handled_outside", nullable = false)
  private boolean handledOutside;

  @Enumerated(EnumType.STRING)
  @Column(name = "due_unit", nullable = false)
  private TermUnit dueUnit = TermUnit.CALENDAR_DAY;

  @Embedded private @Nullable TaskPause pause;
  @Embedded private @Nullable ClosingProposal proposal;

  @ElementCollection
  @CollectionTable(name = "task_date_change", joinColumns = @JoinColumn(name = "task_id"))
  private Set<DateChange> dateChanges = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "task_party", joinColumns = @JoinColumn(name = "task_id"))
  @OrderColumn(name = "position")
  @ListIndexBase(1)
  private List<TaskParty> parties = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Task() {} // for Jakarta Persistence

  private Task(int year, @Nullable PlanVersion plan, Wording wording) {
    this.id = UUID.randomUUID();
    this.planVersion = plan;
    this.year = year;
    this.number = wording.number();
    this.label = wording.label();
    this.chapter = wording.chapter();
    this.section = wording.section();
    this.titleZh = wording.title().zh();
    this.titleEn = wording.title().en();
    this.textZh = wording.text().zh();
    this.textEn = wording.text().en();
    this.clause = wording.clause();
    this.mode = wording.mode();
    this.openEnded = wording.openEnded();
    this.continuing = wording.continuing();
    this.dueOn = wording.dueOn();
    this.parties.addAll(wording.parties());
  }

  /** A task as a plan's text holds it; the first of its parties leads. */
  public static Task of(PlanVersion plan, Wording wording) {
    return new Task(plan.year(), plan, wording);
  }

  /**
   * A task beyond the plan, handed out at once.
   *
   * @param dueUnit unit its term was set in
   */
  public static Task beyondPlan(NewTask asked, Wording wording, TermUnit dueUnit) {
    var task = new Task(asked.year(), null, wording);
    task.source = asked.source();
    task.sourceReference = asked.reference();
    task.sourceOn = asked.sourceOn();
    task.handledOutside = asked.handledOutside();
    task.dueUnit = dueUnit;
    task.state = TaskState.ASSIGNED;
    return task;
  }

  /** Hands the task out with its plan. */
  public void assign() {
    state = TaskSteps.WORKFLOW.take(TaskSteps.ASSIGN, state, byWork(), StepInput.NONE);
  }

  /**
   * @return whether it began now, rather than before
   */
  public boolean begin() {
    if (state != TaskState.ASSIGNED) {
      return false;
    }
    state = TaskSteps.WORKFLOW.take(TaskSteps.BEGIN, state, byWork(), StepInput.NONE);
    return true;
  }

  /** Takes a step of {@link TaskSteps} that somebody wishes. */
  public void take(String action, TaskMoment moment, StepInput input) {
    var next = TaskSteps.WORKFLOW.take(action, state, facts(moment, input), input);
    switch (action) {
      case TaskSteps.PROPOSE_CLOSING -> proposal = ClosingProposal.of(moment.caller());
      case TaskSteps.TAKE_BACK, TaskSteps.RETURN, TaskSteps.REOPEN -> proposal = null;
      case TaskSteps.PAUSE -> pause = new TaskPause(state, moment.today());
      case TaskSteps.RESUME -> resume(moment);
      case TaskSteps.CANCEL -> pause = null;
      case TaskSteps.HANDLE_OUTSIDE -> handledOutside = true;
      case TaskSteps.NAME_OTHERS, TaskSteps.NO_OTHERS -> othersSettled = true;
      default -> {
        // the state alone changes
      }
    }
    state = next;
  }

  /** Ends it as the office agreed on the lead's request. */
  public void cancel(String reason) {
    state = TaskSteps.WORKFLOW.take(TaskSteps.CANCEL, state, byWork(), StepInput.reason(reason));
    pause = null;
  }

  public List<StepOffer> offers(TaskMoment moment) {
    return TaskSteps.WORKFLOW.offers(state, facts(moment, StepInput.NONE));
  }

  /**
   * Gives the task another date and keeps the former one.
   *
   * @throws DomainException INVALID {@code input.past-date}; CONFLICT {@code task.not-under-way}
   */
  public void moveDate(LocalDate to, DateCause cause, String reason, TaskMoment moment) {
    if (state != TaskState.ASSIGNED && state != TaskState.IN_PROGRESS) {
      throw DomainException.conflict(List.of(Refusal.of("task.not-under-way", state.name())));
    }
    if (to.isBefore(moment.today())) {
      throw DomainException.invalid("dueOn", "input.past-date", moment.today());
    }
    changeDate(to, cause, reason, moment);
  }

  private void changeDate(LocalDate to, DateCause cause, String reason, TaskMoment moment) {
    var by = moment.caller().name();
    dateChanges.add(new DateChange(UUID.randomUUID(), dueOn, to, cause, reason, by, moment.now()));
    dueOn = to;
  }

  private void resume(TaskMoment moment) {
    var from = Objects.requireNonNull(pause).since();
    var to = moment.dates().after(dueOn, dueUnit, from, moment.today());
    if (!to.equals(dueOn)) {
      changeDate(to, DateCause.PAUSE, from + " – " + moment.today(), moment);
    }
    pause = null;
  }

  private TaskSteps.Facts facts(TaskMoment moment, StepInput input) {
    var reason = input.reason();
    return new TaskSteps.Facts(
        moment.caller(),
        moment.shares(),
        pause == null ? null : pause.former(),
        proposal == null ? Set.of() : proposal.people(),
        Others.of(openEnded, othersSettled),
        reason != null && !reason.isBlank(),
        false);
  }

  private static TaskSteps.Facts byWork() {
    var nobody = new TaskShares.Standing(null, NamedDepartments.NONE);
    return new TaskSteps.Facts(Caller.PRODUCT, nobody, null, Set.of(), Others.NONE, false, true);
  }

  public UUID id() {
    return id;
  }

  /** The version it belongs to; null beyond the plan. */
  public @Nullable PlanVersion planVersion() {
    return planVersion;
  }

  public TaskState state() {
    return state;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** Every move of its date, in no order. */
  public Set<DateChange> dateChanges() {
    return Set.copyOf(dateChanges);
  }

  public long version() {
    return version;
  }
}
