package org.ipplan.breakdown.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.NewValue;
import org.ipplan.breakdown.TargetPlan;
import org.ipplan.breakdown.TargetState;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** A number on its way to a goal. Its values are a series of their own that only grows. */
@Entity
@Table(name = "target")
public class Target extends Item {
  @Column(nullable = false)
  private String unit;

  @Column private @Nullable BigDecimal baseline;

  @Column(nullable = false)
  private BigDecimal goal;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Direction direction;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TargetState state = TargetState.SET;

  @SuppressWarnings("NullAway.Init")
  protected Target() {} // for Jakarta Persistence

  /** A target whose plan was checked. */
  public static Target planned(TargetPlan plan, int position, ItemMoment moment) {
    var target = new Target();
    target.make(plan.item(), position, moment);
    target.plan(plan);
    return target;
  }

  /** Takes the step {@code edit}. */
  public void change(TargetPlan plan, ItemMoment moment) {
    take(ItemGuards.EDIT, moment, StepInput.NONE);
    planItem(plan.item());
    plan(plan);
  }

  private void plan(TargetPlan plan) {
    unit = plan.unit().strip();
    baseline = plan.baseline();
    goal = plan.goal();
    direction = plan.direction();
  }

  /**
   * Takes the step {@code record}.
   *
   * @param number of the value in the series
   */
  public TargetValue record(NewValue value, int number, ItemMoment moment) {
    take(TargetSteps.RECORD, moment, StepInput.NONE);
    return TargetValue.of(this, value, number, moment);
  }

  @Override
  public void take(String action, ItemMoment moment, StepInput input) {
    state = TargetSteps.WORKFLOW.take(action, state, facts(moment), input);
    switch (action) {
      case TargetSteps.CANCEL -> endedFor(input.reason());
      case TargetSteps.RESTORE -> endedFor(null);
      default -> {
        // the state stays
      }
    }
  }

  @Override
  public List<StepOffer> offers(ItemMoment moment) {
    return TargetSteps.WORKFLOW.offers(state, facts(moment));
  }

  private ItemFacts facts(ItemMoment moment) {
    return ItemFacts.of(moment, handler());
  }

  @Override
  public String kind() {
    return TargetSteps.WORKFLOW.name();
  }

  @Override
  public String stateName() {
    return state.name();
  }
}
