package org.ipplan.breakdown.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.breakdown.SubTaskPlan;
import org.ipplan.breakdown.SubTaskState;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** A part of a share's work with a date and a handler of its own. */
@Entity
@Table(name = "sub_task")
public class SubTask extends Item {
  @Column private @Nullable String text;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SubTaskState state = SubTaskState.PLANNED;

  @Column(name = "done_on")
  private @Nullable LocalDate doneOn;

  protected SubTask() {} // for Jakarta Persistence

  /** A sub-task whose plan was checked. */
  public static SubTask planned(SubTaskPlan plan, int position, ItemMoment moment) {
    var subTask = new SubTask();
    subTask.make(plan.item(), position, moment);
    subTask.text = plan.text();
    return subTask;
  }

  /** Takes the step {@code edit}. */
  public void change(SubTaskPlan plan, ItemMoment moment) {
    take(ItemGuards.EDIT, moment, StepInput.NONE);
    planItem(plan.item());
    text = plan.text();
  }

  @Override
  public void take(String action, ItemMoment moment, StepInput input) {
    state = SubTaskSteps.WORKFLOW.take(action, state, facts(moment), input);
    switch (action) {
      case SubTaskSteps.COMPLETE -> doneOn = moment.today();
      case SubTaskSteps.REOPEN -> doneOn = null;
      case SubTaskSteps.CANCEL -> endedFor(input.reason());
      case SubTaskSteps.RESTORE -> endedFor(null);
      default -> {
        // the state alone changes
      }
    }
  }

  @Override
  public List<StepOffer> offers(ItemMoment moment) {
    return SubTaskSteps.WORKFLOW.offers(state, facts(moment));
  }

  private ItemFacts facts(ItemMoment moment) {
    return ItemFacts.of(moment, handler());
  }

  @Override
  public String kind() {
    return SubTaskSteps.WORKFLOW.name();
  }

  @Override
  public String stateName() {
    return state.name();
  }
}
