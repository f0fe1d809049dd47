package org.ipplan.handover.domain;

import java.time.LocalDate;
import org.ipplan.handover.HandoverSide;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is kept for the history of either side.
 *
 * @param inner whether the side that took it reads it alone
 * @param ran the term that ran when it was taken; null where none did
 */
public record Entry(
    HandoverSide side,
    boolean inner,
    String action,
    @Nullable String text,
    @Nullable String department,
    HandoverClock.@Nullable Running ran) {

  /** The entry of a step. */
  public static Entry of(String action, StepInput input, HandoverClock.@Nullable Running ran) {
    var side =
        HandoverSteps.OF_SENDER.contains(action) ? HandoverSide.SENDER : HandoverSide.RECEIVER;
    var text = input.note() == null ? input.reason() : input.note();
    return new Entry(
        side,
        HandoverSteps.INNER.contains(action),
        action,
        action.equals(HandoverSteps.ASSIGN) ? input.handler() : text,
        action.equals(HandoverSteps.FORWARD) ? input.department() : null,
        ran);
  }

  /** Last day of the term; null where none ran. */
  public @Nullable LocalDate dueOn() {
    return ran == null ? null : ran.on();
  }
}
