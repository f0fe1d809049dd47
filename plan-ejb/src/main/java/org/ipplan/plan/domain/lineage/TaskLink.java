package org.ipplan.plan.domain.lineage;

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
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageState;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * A task of one year and what became of it in a later one. Suggested by {@link Suggestions} or set
 * by hand; what it says counts once the office confirms it.
 */
@Entity
@Table(name = "task_link")
public class TaskLink {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "from_task", nullable = false)
  private UUID fromTask;

  @Column(name = "from_year", nullable = false)
  private int fromYear;

  @Column(name = "to_task")
  private @Nullable UUID toTask;

  @Column(name = "to_year", nullable = false)
  private int toYear;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private LineageKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private LineageState state = LineageState.SUGGESTED;

  @Column(name = "by_hand", nullable = false)
  private boolean byHand;

  @Column private @Nullable String note;

  @Column(name = "settled_by")
  private @Nullable String settledBy;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @SuppressWarnings("NullAway.Init")
  protected TaskLink() {} // for Jakarta Persistence; suggestions are stored by one statement

  /**
   * A link as a person wishes it, to be confirmed.
   *
   * @param to null for what was dropped
   */
  public TaskLink(UUID from, int fromYear, @Nullable UUID to, int toYear, LineageKind kind) {
    requireFit(kind, to);
    this.id = UUID.randomUUID();
    this.fromTask = from;
    this.fromYear = fromYear;
    this.toTask = to;
    this.toYear = toYear;
    this.kind = kind;
    this.byHand = true;
  }

  /** Takes a step of {@link TaskLinkSteps}. A confirmation gives it the kind of the facts. */
  public void take(String action, TaskLinkSteps.Facts facts, StepInput input, Instant now) {
    if (action.equals(TaskLinkSteps.CONFIRM)) {
      requireFit(facts.kind(), toTask);
    }
    state = TaskLinkSteps.WORKFLOW.take(action, state, facts, input);
    if (state == LineageState.CONFIRMED) {
      kind = facts.kind();
    }
    note = input.reason() == null ? input.note() : input.reason();
    settledBy = facts.caller().name();
    settledAt = now;
  }

  public List<StepOffer> offers(TaskLinkSteps.Facts facts) {
    return TaskLinkSteps.WORKFLOW.offers(state, facts);
  }

  /** Only what was dropped has no task in the later year. */
  private static void requireFit(LineageKind kind, @Nullable UUID to) {
    if ((kind == LineageKind.DROPPED) != (to == null)) {
      throw DomainException.invalid("kind", "lineage.kind-mismatch", kind.name());
    }
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID from() {
    return fromTask;
  }

  public int fromYear() {
    return fromYear;
  }

  public @Nullable UUID to() {
    return toTask;
  }

  public int toYear() {
    return toYear;
  }

  public LineageKind kind() {
    return kind;
  }

  public LineageState state() {
    return state;
  }
}
