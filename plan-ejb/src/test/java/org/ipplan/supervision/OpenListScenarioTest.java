package org.ipplan.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.plan.PlanImportService;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.TaskService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.WorklistItem.Kind;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clause that ends in 等部门: the office names the others, or says that there are none. */
class OpenListScenarioTest {
  private static final String TEXT =
      """
      （一）加强保护
      1.开展专项行动。（国家知识产权局、中央宣传部等部门负责）
      2.完善制度。（国家知识产权局负责）
      """;

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    publish(TEXT);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aPublishedOpenListWaitsForTheOfficeAlone() {
    assertThat(others(Officials.LI_OFFICE))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.taskNumber()).isOne();
              assertThat(item.department()).isEqualTo("cnipa");
              assertThat(item.href()).isEqualTo("/tasks/" + task(1).summary().id());
            });
    assertThat(others(Officials.WANG_CNIPA)).isEmpty();
  }

  @Test
  void namingADepartmentHandsItAShareAndSettlesTheList() {
    step("name-others", named("samr"));

    assertThat(others(Officials.LI_OFFICE)).isEmpty();
    assertThat(task(1).assignments())
        .filteredOn(share -> share.department().code().equals("samr"))
        .singleElement()
        .satisfies(
            share -> {
              assertThat(share.role()).isEqualTo(AssignmentRole.PARTICIPANT);
              assertThat(share.state()).isEqualTo(AssignmentState.PENDING);
            });
    step("name-others", named("miit"));
    assertThat(task(1).assignments()).hasSize(4);
    assertThat(refusal(Officials.LI_OFFICE, 1, "no-others", StepInput.reason("无")).code())
        .isEqualTo("task.others-settled");
  }

  @Test
  void thatThereAreNoOthersTakesAReasonAndStandsInTheTrail() {
    assertThat(refusal(Officials.LI_OFFICE, 1, "no-others", StepInput.NONE).code())
        .isEqualTo("input.invalid");
    step("no-others", StepInput.reason("经商牵头单位，无其他单位"));

    assertThat(others(Officials.LI_OFFICE)).isEmpty();
    assertThat(
            product
                .database()
                .number(
                    "select count(*) from audit_record where action = 'no-others'"
                        + " and reason = '经商牵头单位，无其他单位'"))
        .isOne();
  }

  @Test
  void aDepartmentThatHasAShareIsNotNamedAgainAndNothingIsSettled() {
    assertThat(refusal(Officials.LI_OFFICE, 1, "name-others", named("ccpd")).code())
        .isEqualTo("assignment.department-has-share");
    assertThat(refusal(Officials.LI_OFFICE, 1, "name-others", named("nobody")).code())
        .isEqualTo("input.invalid");
    assertThat(others(Officials.LI_OFFICE)).hasSize(1);
  }

  @Test
  void onlyTheOfficeNamesThemAndOnlyWhereTheClauseIsOpen() {
    assertThat(refusal(Officials.WANG_CNIPA, 1, "name-others", named("samr")).code())
        .isEqualTo("task.office-only");
    assertThat(refusal(Officials.LI_OFFICE, 2, "name-others", named("samr")).code())
        .isEqualTo("task.not-open-ended");
  }

  @Test
  void whatWasSettledStaysSettledInTheYearsNewVersion() {
    step("name-others", named("samr"));
    publish(TEXT + "3.加强宣传。（国家知识产权局负责）\n");

    assertThat(others(Officials.LI_OFFICE)).isEmpty();
    assertThat(task(1).assignments()).hasSize(3);
  }

  private void publish(String text) {
    var preview =
        product.as(
            Officials.LI_OFFICE,
            PlanImportService.class,
            s -> s.preview(2024, text.getBytes(UTF_8), "text/plain"));
    product.as(Officials.LI_OFFICE, PlanImportService.class, s -> s.commit(preview.id()));
    product.as(
        Officials.ZHANG_OFFICE,
        PlanService.class,
        s -> s.publish(2024, s.versions(2024).get(0).number(), 0));
  }

  private TaskDetails task(int number) {
    return product.as(Officials.LI_OFFICE, TaskBoardService.class, b -> b.task(2024, number));
  }

  private void step(String action, StepInput input) {
    take(Officials.LI_OFFICE, task(1), action, input);
  }

  private DomainException refusal(Caller caller, int number, String action, StepInput input) {
    var task = task(number);
    return catchThrowableOfType(DomainException.class, () -> take(caller, task, action, input));
  }

  private void take(Caller caller, TaskDetails task, String action, StepInput input) {
    UUID id = task.summary().id();
    product.as(caller, TaskService.class, s -> s.take(id, action, task.version(), input));
  }

  private static StepInput named(String department) {
    return new StepInput("职责相关", null, department, null, null);
  }

  private List<WorklistItem> others(Caller caller) {
    var filter = new WorklistFilter(Kind.OTHERS, null, null, null, null);
    return product.as(caller, WorklistService.class, s -> s.mine(filter, 100, null, false)).items();
  }
}
