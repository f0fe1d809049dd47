package org.ipplan.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.util.List;
import java.util.UUID;
import org.ipplan.plan.PlanImportService;
import org.ipplan.plan.PlanService;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A copy goes on with its task when a new version of the year's plan is published. */
class CopyGoesOnScenarioTest {
  private static final String TEXT =
      """
      （一）加强保护
      1.开展专项行动。（国家知识产权局、中央宣传部负责）
      2.完善制度。（国家知识产权局负责）
      """;

  private Product product;

  @BeforeEach
  void publishAndCopy() {
    product = Product.start().withDirectory();
    publish(TEXT);
    copy(1);
    copy(2);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aCopyStandsOnTheTaskOfTheVersionInForceAndCanStillBeAcknowledged() {
    var former = task(1);
    publish(TEXT + "3.加强宣传。（国家知识产权局负责）\n");

    assertThat(task(1)).isNotEqualTo(former);
    var copy = copies(1).get(0);
    assertThat(copy.task()).isEqualTo(task(1));
    assertThat(worklist()).extracting(WorklistItem::task).contains(task(1), task(2));
    product.as(
        HUANG_SAMR,
        CopyService.class,
        s -> s.take(copy.id(), "acknowledge", copy.version(), StepInput.NONE));
    assertThat(worklist()).extracting(WorklistItem::task).containsExactly(task(2));
  }

  @Test
  void aCopyOfATaskWhosePartiesChangedStaysWithTheFormerVersion() {
    publish(TEXT.replace("2.完善制度。（国家知识产权局负责）", "2.完善制度。（中央宣传部负责）"));

    assertThat(copies(1)).hasSize(1);
    assertThat(copies(2)).isEmpty();
    assertThat(worklist()).extracting(WorklistItem::task).containsExactly(task(1));
  }

  private void copy(int number) {
    var task = task(number);
    product.as(LI_OFFICE, CopyService.class, s -> s.copy(task, new NewCopy("samr", null, null)));
  }

  private List<CopyDetails> copies(int number) {
    var task = task(number);
    return product.as(HUANG_SAMR, CopyService.class, s -> s.ofTask(task));
  }

  private UUID task(int number) {
    return product.as(LI_OFFICE, TaskBoardService.class, b -> b.task(2024, number)).summary().id();
  }

  private List<WorklistItem> worklist() {
    var filter = new WorklistFilter(WorklistItem.Kind.COPY, null, null, null, null);
    return product
        .as(HUANG_SAMR, WorklistService.class, s -> s.mine(filter, 100, null, false))
        .items();
  }

  private void publish(String text) {
    var preview =
        product.as(
            LI_OFFICE,
            PlanImportService.class,
            s -> s.preview(2024, text.getBytes(UTF_8), "text/plain"));
    product.as(LI_OFFICE, PlanImportService.class, s -> s.commit(preview.id()));
    product.as(
        ZHANG_OFFICE, PlanService.class, s -> s.publish(2024, s.versions(2024).get(0).number(), 0));
  }
}
