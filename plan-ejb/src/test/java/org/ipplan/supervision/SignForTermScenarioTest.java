package org.ipplan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.service.SignForTerm;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskService;
import org.ipplan.plan.TaskSource;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a department has to sign is a setting; each share keeps the term it began with. */
class SignForTermScenarioTest {
  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    product.setNow(Instant.parse("2024-06-03T01:00:00Z"));
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void fiveWorkingDaysWhereNothingIsSet() {
    assertThat(share(handOut()).signForByOn()).isEqualTo(LocalDate.of(2024, 6, 11));
  }

  @Test
  void theSettingCountsForWhatIsHandedOutFromThenOn() {
    var before = handOut();
    product.configure(SignForTerm.DAYS, "3");

    assertThat(share(handOut()).signForByOn()).isEqualTo(LocalDate.of(2024, 6, 6));
    assertThat(share(before).signForByOn()).isEqualTo(LocalDate.of(2024, 6, 11));
  }

  @Test
  void aDisputeDecidedBeginsATermOfTheSettingThen() {
    var task = handOut();
    take(task, "dispute", StepInput.reason("不属本部门职责"));
    product.configure(SignForTerm.DAYS, "2");
    product.setNow(Instant.parse("2024-06-06T01:00:00Z"));
    var share = share(task).id();
    product.as(
        LI_OFFICE,
        AssignmentService.class,
        s -> s.take(share, "confirm", 1, StepInput.reason("属于法定职责")));

    assertThat(share(task).signForByOn()).isEqualTo(LocalDate.of(2024, 6, 11));
    assertThat(product.database().number("select count(*) from assignment where sign_for_days = 2"))
        .isOne();
  }

  private void take(UUID task, String action, StepInput input) {
    var share = share(task).id();
    product.as(CHEN_CCPD, AssignmentService.class, s -> s.take(share, action, 0, input));
  }

  private UUID handOut() {
    var task =
        new NewTask(
            2024,
            TaskSource.INSTRUCTION,
            "会议纪要〔2024〕5号",
            LocalDate.of(2024, 6, 2),
            "落实会议决定",
            "开展专项行动。",
            TaskMode.SOLE,
            List.of("ccpd"),
            LocalDate.of(2024, 9, 30),
            null,
            false);
    return product.as(LI_OFFICE, TaskService.class, tasks -> tasks.add(task));
  }

  private TaskDetails.Share share(UUID task) {
    return product
        .as(LI_OFFICE, TaskBoardService.class, board -> board.task(task))
        .assignments()
        .get(0);
  }
}
