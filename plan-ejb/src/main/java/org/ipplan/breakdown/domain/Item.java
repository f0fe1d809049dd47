package org.ipplan.breakdown.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** What sub-tasks, milestones and targets have in common. Ended, and never deleted. */
@MappedSuperclass
public abstract class Item {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "assignment_id", nullable = false, updatable = false)
  private UUID assignment;

  @Column(nullable = false)
  private boolean whole;

  @Column(nullable = false)
  private String title;

  @Column private @Nullable String handler;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(nullable = false)
  private int position;

  @Column(name = "ended_reason")
  private @Nullable String endedReason;

  @Column(name = "template_code", updatable = false)
  private @Nullable String template;

  @Column(name = "created_by", nullable = false, updatable = false)
  private String createdBy;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected Item() {} // for Jakarta Persistence; items are made by their kinds

  /** Begins the life of an item whose plan was checked. */
  void make(ItemPlan plan, int place, ItemMoment moment) {
    id = UUID.randomUUID();
    assignment = moment.share().id();
    template = plan.template();
    createdBy = moment.caller().name();
    createdAt = moment.now();
    position = place;
    planItem(plan);
  }

  /** Takes over what was planned anew and checked. */
  void planItem(ItemPlan plan) {
    title = plan.title().strip();
    handler = plan.handler();
    whole = plan.whole();
    if (plan.dueOn() != null) {
      dueOn = plan.dueOn();
    }
    if (plan.position() != null) {
      position = plan.position();
    }
  }

  /** Gives it a place in the order of its share's items of a kind. */
  public void place(int at) {
    position = at;
  }

  /** Keeps why it was cancelled; null where it came back. */
  void endedFor(@Nullable String reason) {
    endedReason = reason;
  }

  /** Takes a step of the kind's table. */
  public abstract void take(String action, ItemMoment moment, StepInput input);

  public abstract List<StepOffer> offers(ItemMoment moment);

  /** Kind of object, as in the trail and the table. */
  public abstract String kind();

  /** Name of the state. */
  public abstract String stateName();

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID assignment() {
    return assignment;
  }

  public String title() {
    return title;
  }

  public @Nullable String handler() {
    return handler;
  }

  public LocalDate dueOn() {
    return dueOn;
  }
}
