package org.ipplan.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.exchange.DeliveryState;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/**
 * One event for one subscription, as far as people and systems change it. Attempts are taken and
 * noted by statements, so that members never take the same.
 */
@Entity
@Table(name = "delivery")
public class Delivery {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DeliveryState state;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Column(nullable = false)
  private int attempts;

  @Column(name = "waiting_since", nullable = false)
  private Instant waitingSince;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  @SuppressWarnings("NullAway.Init")
  protected Delivery() {} // for Jakarta Persistence

  /** Takes a step of {@link DeliverySteps}: it waits as if it had never been tried. */
  public void take(String action, SubscriptionSteps.Facts facts, Instant now) {
    state = DeliverySteps.WORKFLOW.take(action, state, facts, StepInput.NONE);
    dueAt = now;
    waitingSince = now;
    attempts = 0;
    doneAt = null;
  }

  public long version() {
    return version;
  }

  public DeliveryState state() {
    return state;
  }
}
