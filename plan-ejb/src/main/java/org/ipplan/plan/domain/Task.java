package org.ipplan.plan.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * A numbered task of a plan. It is drafted with its plan, assigned when the plan is published, and
 * in progress once its lead signs for it.
 */
@Entity
@Table(name = "task")
public class Task {

  /** The task's steps follow from others: nobody takes them by hand. */
  public static final Workflow<TaskState, Task> WORKFLOW =
      new Workflow<>(
          "task",
          TaskState.class,
          List.of(
              Transition.step("assign", Set.of(TaskState.DRAFT), TaskState.ASSIGNED),
              Transition.step("begin", Set.of(TaskState.ASSIGNED), TaskState.IN_PROGRESS)));

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "plan_version_id", nullable = false)
  private PlanVersion planVersion;

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

  @Column(nullable = false)
  private boolean continuing;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TaskState state = TaskState.DRAFT;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "task_party", joinColumns = @JoinColumn(name = "task_id"))
  @OrderColumn(name = "position")
  @ListIndexBase(1)
  private List<TaskParty> parties = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Task() {} // for Jakarta Persistence

  /** A task as a plan's text holds it; the first of its parties leads. */
  public Task(PlanVersion plan, Wording wording) {
    this.id = UUID.randomUUID();
    this.planVersion = plan;
    this.year = plan.year();
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

  /**
   * What the text says of a task.
   *
   * @param chapter null where the text has none
   * @param section null where the chapter has none
   * @param clause null where there is none
   * @param dueOn the date the text names, or the last day of the year (T7)
   */
  public record Wording(
      int number,
      String label,
      @Nullable Integer chapter,
      @Nullable Integer section,
      BilingualText title,
      BilingualText text,
      @Nullable String clause,
      TaskMode mode,
      boolean openEnded,
      boolean continuing,
      LocalDate dueOn,
      List<TaskParty> parties) {

    public Wording {
      parties = List.copyOf(parties);
    }
  }

  /** Hands the task out with its plan. */
  public void assign() {
    state = WORKFLOW.take("assign", state, this, StepInput.NONE);
  }

  /**
   * @return whether it began now, rather than before
   */
  public boolean begin() {
    if (state != TaskState.ASSIGNED) {
      return false;
    }
    state = WORKFLOW.take("begin", state, this, StepInput.NONE);
    return true;
  }

  public List<StepOffer> offers() {
    return WORKFLOW.offers(state, this);
  }

  public UUID id() {
    return id;
  }

  /** The version it belongs to. */
  public PlanVersion planVersion() {
    return planVersion;
  }

  public long version() {
    return version;
  }
}
