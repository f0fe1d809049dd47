package org.ipplan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskService;
import org.ipplan.plan.TaskSource;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office says how sure it is of a delivery, beside the light that dates compute. */
class ConfidenceScenarioTest {
  private Product product;
  private UUID task;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    task = product.as(LI_OFFICE, TaskService.class, tasks -> tasks.add(ofCcpd()));
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void ratingsAreKeptAndTheLatestStandsBesideTheLightAndDoesNotChangeIt() {
    var before = summary();
    assertThat(before.confidence()).isNull();

    rate(LI_OFFICE, DeliveryConfidence.LIKELY);
    rate(ZHANG_OFFICE, DeliveryConfidence.IN_DOUBT);

    assertThat(summary().confidence()).isEqualTo(DeliveryConfidence.IN_DOUBT);
    assertThat(summary().light()).isEqualTo(before.light());
    List<ConfidenceRating> kept =
        product.as(HUANG_SAMR, ConfidenceService.class, s -> s.ofTask(task));
    assertThat(kept)
        .extracting(ConfidenceRating::rating, ConfidenceRating::ratedBy)
        .containsExactly(
            tuple(DeliveryConfidence.IN_DOUBT, "zhang.office"),
            tuple(DeliveryConfidence.LIKELY, "li.office"));
  }

  @Test
  void theOfficeRatesAndNobodyOfTheLead() {
    var officeOfLead = new Caller("he.ccpd", Set.of(Role.OFFICE_STAFF, Role.OFFICIAL), "ccpd");

    refused(CHEN_CCPD, "confidence.office-only");
    refused(LEADER_FENG, "confidence.office-only");
    refused(officeOfLead, "confidence.own-task");
    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () ->
                        product.as(
                            LI_OFFICE,
                            ConfidenceService.class,
                            s -> s.rate(task, DeliveryConfidence.LIKELY, " ")))
                .errors())
        .extracting("field")
        .containsExactly("reason");
  }

  @Test
  void tasksAreFoundByTheLatestRating() {
    rate(LI_OFFICE, DeliveryConfidence.LIKELY);
    rate(LI_OFFICE, DeliveryConfidence.FEASIBLE);

    assertThat(rated(DeliveryConfidence.FEASIBLE)).extracting(TaskSummary::id).containsOnly(task);
    assertThat(rated(DeliveryConfidence.LIKELY)).isEmpty();
  }

  private List<TaskSummary> rated(DeliveryConfidence confidence) {
    var filter = new TaskFilter(null, null, null, null, null, null, null, confidence);
    return product
        .as(CHEN_CCPD, TaskBoardService.class, s -> s.tasks(filter, 10, null, false))
        .items();
  }

  private void refused(Caller who, String code) {
    var refusal =
        catchThrowableOfType(DomainException.class, () -> rate(who, DeliveryConfidence.LIKELY));
    assertThat(refusal.code()).isEqualTo(code);
  }

  private ConfidenceRating rate(Caller who, DeliveryConfidence rating) {
    return product.as(who, ConfidenceService.class, s -> s.rate(task, rating, "进度材料齐全"));
  }

  private TaskSummary summary() {
    return product.as(CHEN_CCPD, TaskBoardService.class, s -> s.task(task)).summary();
  }

  private static NewTask ofCcpd() {
    return new NewTask(
        2024,
        TaskSource.MEETING,
        "联席会议第一次会议",
        LocalDate.of(2024, 5, 30),
        "落实会议决定",
        "提出工作方案。",
        TaskMode.SOLE,
        List.of("ccpd"),
        LocalDate.of(2024, 9, 30),
        null,
        false);
  }
}
