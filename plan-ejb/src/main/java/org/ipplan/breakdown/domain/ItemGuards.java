package org.ipplan.breakdown.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Transition;

/** The conditions the items' tables share. */
public final class ItemGuards {
  /** Names of the steps that are taken by writing the item, or to its series. */
  public static final String EDIT = "edit";

  /** Steps that change the order of the items and nothing else. */
  public static final String MOVE_UP = "move-up";

  public static final String MOVE_DOWN = "move-down";
  public static final Set<String> ORDER = Set.of(MOVE_UP, MOVE_DOWN);

  static final Guard<ItemFacts> DEPARTMENT =
      Guard.that("breakdown.own-department", ItemFacts::isDepartment);
  static final Guard<ItemFacts> WORKER =
      Guard.that("breakdown.worker-only", facts -> facts.isDepartment() || facts.isHandler());
  static final Guard<ItemFacts> OFFICE =
      Guard.that("breakdown.office-only", facts -> facts.caller().isOffice());
  static final Guard<ItemFacts> FOUR_EYES =
      Guard.that("breakdown.four-eyes", facts -> !facts.caller().isOneOf(facts.claimers()));
  static final Guard<ItemFacts> UNDER_WAY =
      Guard.that("breakdown.share-not-under-way", ItemFacts::underWay);
  static final Guard<ItemFacts> NOTHING_OPEN =
      new Guard<>("sub-task.milestones-open", ItemFacts::open);

  private ItemGuards() {}

  /** A kind's table with the steps of the order, which the department takes in every state. */
  static <S extends Enum<S>> List<Transition<S, ItemFacts>> withOrder(
      Class<S> states, List<Transition<S, ItemFacts>> table) {
    var order =
        Stream.of(MOVE_UP, MOVE_DOWN)
            .flatMap(action -> Stream.of(states.getEnumConstants()).map(s -> stay(action, s)));
    return Stream.concat(table.stream(), order).toList();
  }

  private static <S extends Enum<S>> Transition<S, ItemFacts> stay(String action, S state) {
    return Transition.<S, ItemFacts>step(action, Set.of(state), state)
        .by(DEPARTMENT)
        .when(UNDER_WAY);
  }

  /**
   * Whoever may add an item to a share.
   *
   * @throws DomainException FORBIDDEN {@code breakdown.own-department}; CONFLICT {@code
   *     breakdown.share-not-under-way}
   */
  public static void requireMayAdd(ItemMoment moment) {
    if (!ItemFacts.of(moment, null).isDepartment()) {
      throw DomainException.forbidden(List.of(Refusal.of(DEPARTMENT.code())));
    }
    if (!moment.share().underWay()) {
      throw DomainException.conflict(List.of(Refusal.of(UNDER_WAY.code())));
    }
  }
}
