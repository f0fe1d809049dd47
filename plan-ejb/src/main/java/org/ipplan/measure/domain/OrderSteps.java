package org.ipplan.measure.domain;

import static org.ipplan.measure.OrderState.APPLIED;
import static org.ipplan.measure.OrderState.LIFTED;
import static org.ipplan.measure.OrderState.NOT_APPLICABLE;
import static org.ipplan.measure.OrderState.TO_APPLY;
import static org.ipplan.measure.OrderState.TO_LIFT;

import java.util.List;
import java.util.Set;
import org.ipplan.measure.OrderState;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of an order: the department that applies it tells what it did. */
public final class OrderSteps {
  /** Not a row of the table: an order begins by it. */
  public static final String ORDER = "order";

  public static final String APPLY = "apply";
  public static final String NOT_TO_APPLY = "not-applicable";
  public static final String REOPEN = "reopen";
  public static final String END = "end";
  public static final String RESUME = "resume";
  public static final String LIFT = "lift";

  /**
   * What a step is decided on.
   *
   * @param authority code of the department that decided on the entry
   * @param over whether the entry is over
   * @param follows whether the product takes the step, because of what became of the entry
   */
  public record Facts(
      MeasureOrder order,
      String authority,
      RuleBook book,
      Caller caller,
      boolean over,
      boolean follows) {
    private boolean applies() {
      return (caller.isDepartmentOfficial() || caller.is(Role.CREDIT_HANDLER))
          && caller.belongsTo(order.department());
    }

    private boolean decides() {
      return caller.isAny(Role.CREDIT_HANDLER, Role.CREDIT_APPROVER) && caller.belongsTo(authority);
    }
  }

  private static final Guard<Facts> APPLIES = Guard.that("measure.applier-only", Facts::applies);
  private static final Guard<Facts> DECIDES = Guard.that("measure.authority-only", Facts::decides);
  private static final Guard<Facts> IN_FORCE = Guard.that("measure.entry-over", f -> !f.over());
  private static final Guard<Facts> FOLLOWS = Guard.that("workflow.follows-work", Facts::follows);

  /** A repeat within the years of AF5 is not for a department to leave out. */
  private static final Guard<Facts> NO_REPEAT =
      new Guard<>("measure.repeat", facts -> facts.order().repeats(facts.book()));

  public static final Workflow<OrderState, Facts> WORKFLOW =
      new Workflow<>(
          "measure-order",
          OrderState.class,
          List.of(
              step(APPLY, TO_APPLY, APPLIED).by(APPLIES).needing(Need.NOTE),
              step(NOT_TO_APPLY, TO_APPLY, NOT_APPLICABLE)
                  .by(APPLIES)
                  .when(NO_REPEAT)
                  .needing(Need.REASON),
              Transition.<OrderState, Facts>step(REOPEN, Set.of(APPLIED, NOT_APPLICABLE), TO_APPLY)
                  .by(DECIDES)
                  .when(IN_FORCE)
                  .needing(Need.REASON),
              Transition.<OrderState, Facts>step(END, Set.of(TO_APPLY, APPLIED), TO_LIFT)
                  .by(FOLLOWS),
              resume(APPLIED).where(facts -> facts.order().wasApplied()),
              resume(TO_APPLY).where(facts -> !facts.order().wasApplied()),
              step(LIFT, TO_LIFT, LIFTED).by(APPLIES).needing(Need.NOTE)));

  private OrderSteps() {}

  private static Transition<OrderState, Facts> resume(OrderState to) {
    return step(RESUME, TO_LIFT, to).by(FOLLOWS);
  }

  private static Transition<OrderState, Facts> step(String action, OrderState from, OrderState to) {
    return Transition.step(action, Set.of(from), to);
  }
}
