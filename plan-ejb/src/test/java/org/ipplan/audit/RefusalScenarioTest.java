package org.ipplan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskService;
import org.ipplan.plan.TaskSource;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was refused is in the trail, although everything else of the attempt is taken back. */
class RefusalScenarioTest {
  private Product product;
  private UUID task;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    task = product.as(LI_OFFICE, TaskService.class, tasks -> tasks.add(added()));
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aStepThatARoleForbidsIsRecordedWithWhoWhatAndWhy() {
    refused(() -> take(CHEN_CCPD, "pause", StepInput.reason("不想做了")));

    assertThat(
            refusals(
                "actor = 'chen.ccpd' and department = 'ccpd' and action = 'pause'"
                    + " and object_type = 'task' and object_id = '"
                    + task
                    + "' and visibility = 'AUDIT' and reason is null"
                    + " and changes ->> 'code' = 'task.office-only'"))
        .isOne();
    assertThat(refusals("true")).isOne();
  }

  @Test
  void aStepThatTheStateRefusesIsRecorded() {
    refused(() -> take(LI_OFFICE, "resume", StepInput.NONE));

    assertThat(refusals("action = 'resume' and changes ->> 'guards' = 'workflow.wrong-state'"))
        .isOne();
  }

  @Test
  void whatIsForbiddenOutsideOfStepsIsRecordedByItsOperation() {
    refused(() -> product.as(CHEN_CCPD, TaskService.class, tasks -> tasks.add(added())));

    assertThat(refusals("action = 'add' and object_type = 'task' and object_id = '-'")).isOne();
  }

  @Test
  void ofBeansThatCallEachOtherTheFirstAloneRecordsIt() {
    var share = share();
    product.as(CHEN_CCPD, AssignmentService.class, s -> s.take(share, "accept", 0, StepInput.NONE));
    refused(
        () ->
            product.as(
                WANG_CNIPA,
                AssignmentService.class,
                s -> s.take(share, "accept", 1, StepInput.NONE)));

    assertThat(refusals("object_type = 'assignment' and actor = 'wang.cnipa'")).isOne();
    assertThat(refusals("true")).isOne();
  }

  @Test
  void wrongInputStaleVersionsAndWhatIsNotThereAreNotRecorded() {
    refused(() -> take(LI_OFFICE, "pause", StepInput.NONE));
    refused(
        () ->
            product.as(
                LI_OFFICE, TaskService.class, s -> s.take(task, "pause", 99, StepInput.NONE)));
    refused(() -> product.as(EXPERT_HE, TaskService.class, s -> s.offers(UUID.randomUUID())));

    assertThat(refusals("true")).isZero();
  }

  @Test
  void aRefusalIsNoPartOfTheTasksHistory() {
    refused(() -> take(CHEN_CCPD, "pause", StepInput.reason("不想做了")));

    assertThat(product.as(LI_OFFICE, HistoryService.class, h -> h.ofTask(task, 50, null)).items())
        .extracting(HistoryEntry::action)
        .doesNotContain("pause");
  }

  private long refusals(String condition) {
    return product
        .database()
        .number(
            "select count(*) from audit_record where outcome = 'REFUSED' and (" + condition + ")");
  }

  private UUID share() {
    return product
        .as(LI_OFFICE, TaskBoardService.class, board -> board.task(task))
        .assignments()
        .get(0)
        .id();
  }

  private void take(Caller caller, String action, StepInput input) {
    var version =
        product.as(LI_OFFICE, TaskBoardService.class, board -> board.task(task)).version();
    product.as(caller, TaskService.class, s -> s.take(task, action, version, input));
  }

  private static void refused(Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(DomainException.class);
  }

  private static NewTask added() {
    return new NewTask(
        2024,
        TaskSource.ADDED,
        "办公室通知",
        LocalDate.of(2024, 5, 30),
        "报送清单",
        "报送清单。",
        TaskMode.SOLE,
        List.of("ccpd"),
        LocalDate.of(2024, 9, 30),
        null,
        false);
  }
}
