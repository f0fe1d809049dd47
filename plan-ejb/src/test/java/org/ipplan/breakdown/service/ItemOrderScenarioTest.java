package org.ipplan.breakdown.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.breakdown.service.LedTask.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.breakdown.TargetService;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department puts the items of its share into its own order. */
class ItemOrderScenarioTest {
  private Product product;
  private LedTask task;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    product.setNow(Instant.parse("2024-06-03T01:00:00Z"));
    task = new LedTask(product, 1);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void anItemAndItsNeighbourChangePlaces() {
    var first = task.subTask();
    var second = task.subTask();
    var third = task.subTask();

    task.take(CHEN_CCPD, third, "move-up", StepInput.NONE);
    assertThat(order()).containsExactly(first, third, second);
    task.take(CHEN_CCPD, first, "move-down", StepInput.NONE);
    assertThat(order()).containsExactly(third, first, second);
  }

  @Test
  void placesThatWereGivenTwiceAreToldApart() {
    var first = task.subTask();
    var second = task.subTask();
    task.execute("UPDATE sub_task SET position = 7");
    var before = order();
    assertThat(before).containsExactlyInAnyOrder(first, second);

    task.take(CHEN_CCPD, before.get(0), "move-down", StepInput.NONE);

    assertThat(order()).containsExactly(before.get(1), before.get(0));
  }

  @Test
  void theFirstDoesNotRiseAndTheLastDoesNotSink() {
    var first = task.subTask();
    var last = task.subTask();

    assertRefused(
        "breakdown.at-the-end", () -> task.take(CHEN_CCPD, first, "move-up", StepInput.NONE));
    assertRefused(
        "breakdown.at-the-end", () -> task.take(CHEN_CCPD, last, "move-down", StepInput.NONE));
  }

  @Test
  void nobodyElseMovesThemAndTheHistoryIsNotFilledWithMoves() {
    task.subTask();
    var second = task.subTask();

    assertRefused(
        "breakdown.own-department", () -> task.take(WANG_CNIPA, second, "move-up", StepInput.NONE));
    assertRefused(
        "breakdown.own-department", () -> task.take(LI_OFFICE, second, "move-up", StepInput.NONE));
    task.take(CHEN_CCPD, second, "move-up", StepInput.NONE);
    assertThat(
            product
                .database()
                .number(
                    "select count(*) from audit_record where action = 'move-up'"
                        + " and outcome = 'DONE' and visibility = 'AUDIT'"))
        .isOne();
  }

  @Test
  void milestonesAndTargetsMoveTheSameWay() {
    var milestone = task.milestone(null);
    var other = task.milestone(null);
    task.takeMilestone(CHEN_CCPD, other, "move-up", StepInput.NONE);
    var milestones = product.as(CHEN_CCPD, MilestoneService.class, s -> s.ofAssignment(task.lead));
    assertThat(milestones).extracting(m -> m.item().id()).containsExactly(other, milestone);

    var target = task.target("16", "15", Direction.AT_MOST);
    var more = task.target("1", "5", Direction.AT_LEAST);
    product.as(
        CHEN_CCPD,
        TargetService.class,
        s -> s.take(target, "move-down", s.get(target).item().version(), StepInput.NONE));
    var targets = product.as(CHEN_CCPD, TargetService.class, s -> s.ofAssignment(task.lead));
    assertThat(targets).extracting(t -> t.item().id()).containsExactly(more, target);
  }

  private List<UUID> order() {
    return product.as(CHEN_CCPD, SubTaskService.class, s -> s.ofAssignment(task.lead)).stream()
        .map(each -> each.item().id())
        .toList();
  }
}
