package org.ipplan.inspection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.inspection.FindingDetails;
import org.ipplan.inspection.FindingObjectionDetails;
import org.ipplan.inspection.FindingObjectionService;
import org.ipplan.inspection.FindingService;
import org.ipplan.inspection.InspectionDetails;
import org.ipplan.inspection.InspectionKind;
import org.ipplan.inspection.InspectionMethod;
import org.ipplan.inspection.InspectionService;
import org.ipplan.inspection.NewFinding;
import org.ipplan.inspection.NewInspection;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskService;
import org.ipplan.plan.TaskSource;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;

/**
 * A task that 中央宣传部 leads and 国家知识产权局 takes part in, and an inspection of it that li.office
 * prepares and makes and zhang.office approves.
 */
final class InspectionStory implements AutoCloseable {
  static final StepInput NOTE = new StepInput(null, "已核对", null, null, null);

  private final Product product = Product.start().withDirectory();
  private final UUID task = product.as(LI_OFFICE, TaskService.class, tasks -> tasks.add(newTask()));

  Product product() {
    return product;
  }

  UUID task() {
    return task;
  }

  /** Nine o'clock of a day. */
  void on(String day) {
    product.setNow(Instant.parse(day + "T01:00:00Z"));
  }

  UUID prepared() {
    return prepare(LI_OFFICE, plan(List.of(task), "ccpd", null));
  }

  UUID prepare(Caller who, NewInspection wanted) {
    return product.as(who, InspectionService.class, s -> s.prepare(wanted));
  }

  /** An inspection that is under way. */
  UUID underWay() {
    var id = prepared();
    step(ZHANG_OFFICE, id, "approve", StepInput.NONE);
    step(LI_OFFICE, id, "begin", StepInput.NONE);
    return id;
  }

  /** A finding that was fed back, to be put right within 20 working days. */
  UUID fedBack() {
    var finding = write(underWay());
    findingStep(LI_OFFICE, finding, "issue", StepInput.NONE);
    return finding;
  }

  UUID write(UUID inspection) {
    var wanted = new NewFinding("ccpd", task, "宣传方案未按期印发", "任务分工第三条", null, 20);
    return product.as(LI_OFFICE, FindingService.class, s -> s.write(inspection, wanted));
  }

  InspectionDetails inspection(Caller who, UUID id) {
    return product.as(who, InspectionService.class, s -> s.get(id));
  }

  InspectionDetails step(Caller who, UUID id, String action, StepInput input) {
    var version = inspection(LI_OFFICE, id).version();
    return product.as(who, InspectionService.class, s -> s.take(id, action, version, input));
  }

  FindingDetails finding(Caller who, UUID id) {
    return product.as(who, FindingService.class, s -> s.get(id));
  }

  FindingDetails findingStep(Caller who, UUID id, String action, StepInput input) {
    var version = finding(LI_OFFICE, id).version();
    return product.as(who, FindingService.class, s -> s.take(id, action, version, input));
  }

  UUID object(Caller who, UUID finding) {
    return product.as(who, FindingObjectionService.class, s -> s.file(finding, "方案已于五月印发，见附件"));
  }

  FindingObjectionDetails objection(Caller who, UUID id) {
    return product.as(who, FindingObjectionService.class, s -> s.get(id));
  }

  FindingObjectionDetails review(Caller who, UUID id, String action, StepInput input) {
    var version = objection(LI_OFFICE, id).version();
    return product.as(who, FindingObjectionService.class, s -> s.take(id, action, version, input));
  }

  void signFor(Caller who, String department) {
    shareStep(who, department, "accept", StepInput.NONE);
  }

  AssignmentDetails complete(Caller who, String department) {
    return shareStep(who, department, "complete", NOTE);
  }

  private AssignmentDetails shareStep(
      Caller who, String department, String action, StepInput input) {
    var share =
        product.as(who, TaskBoardService.class, s -> s.task(task)).assignments().stream()
            .filter(each -> each.department().code().equals(department))
            .findFirst()
            .orElseThrow();
    var version = product.as(who, AssignmentService.class, s -> s.get(share.id())).version();
    return product.as(
        who, AssignmentService.class, s -> s.take(share.id(), action, version, input));
  }

  static NewInspection plan(List<UUID> tasks, String department, @Nullable String overlapReason) {
    return new NewInspection(
        "知识产权宣传工作专项督查",
        InspectionKind.SPECIAL,
        "国务院办公厅",
        "国办督〔2024〕12号",
        LocalDate.of(2024, 5, 31),
        tasks.isEmpty() ? "宣传周活动" : null,
        tasks,
        List.of(department),
        LocalDate.of(2024, 6, 3),
        LocalDate.of(2024, 6, 14),
        List.of(InspectionMethod.SELF_CHECK, InspectionMethod.VISIT),
        List.of("li.office"),
        overlapReason);
  }

  static NewTask newTask() {
    return new NewTask(
        2024,
        TaskSource.MEETING,
        "联席会议第一次会议",
        LocalDate.of(2024, 5, 30),
        "落实宣传方案",
        "提出宣传方案并印发。",
        TaskMode.LEAD_AND_PARTICIPANTS,
        List.of("ccpd", "cnipa"),
        LocalDate.of(2024, 9, 30),
        null,
        false);
  }

  static void refused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.code() + e.errors().stream().map(f -> " " + f.code()).toList())
                    .contains(code));
  }

  @Override
  public void close() {
    product.close();
  }
}
