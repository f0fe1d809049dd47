package org.ipplan.breakdown.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.MilestoneDetails;
import org.ipplan.breakdown.MilestonePlan;
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.breakdown.NewValue;
import org.ipplan.breakdown.SubTaskDetails;
import org.ipplan.breakdown.SubTaskPlan;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.breakdown.TargetDetails;
import org.ipplan.breakdown.TargetPlan;
import org.ipplan.breakdown.TargetService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;

/** A task that 中央宣传部 leads and 国家知识产权局 takes part in, due on 31 October 2024. */
final class LedTask {
  final UUID id = UUID.randomUUID();
  final UUID lead = UUID.randomUUID();
  final UUID participant = UUID.randomUUID();

  private final Product product;

  LedTask(Product product, int number) {
    this.product = product;
    product
        .database()
        .execute(
            """
            INSERT INTO plan_version (id, year, number, state, source_hash, imported_by,
              imported_at, published_by, published_at)
            VALUES ('00000000-0000-0000-0000-000000002024', 2024, 1, 'PUBLISHED', 'hash',
              'li.office', now(), 'zhang.office', now())
            ON CONFLICT (id) DO NOTHING
            """,
            """
            INSERT INTO task (id, plan_version_id, year, number, label, title_zh, mode, open_ended,
              due_on, state)
            VALUES ('%s', '00000000-0000-0000-0000-000000002024', 2024, %d, '%d', '任务',
              'LEAD_AND_PARTICIPANTS', false, '2024-10-31', 'IN_PROGRESS')
            """
                .formatted(id, number, number),
            share(lead, "ccpd", "LEAD", 1),
            share(participant, "cnipa", "PARTICIPANT", 2));
  }

  private String share(UUID share, String department, String role, int position) {
    return """
        INSERT INTO assignment (id, task_id, department_code, role, position, state, assigned_at,
          sign_for_by_on, due_on)
        VALUES ('%s', '%s', '%s', '%s', %d, 'ACCEPTED', now(), '2024-05-10', '2024-10-31')
        """
        .formatted(share, id, department, role, position);
  }

  void execute(String sql) {
    product.database().execute(sql);
  }

  void shareIs(UUID share, String state) {
    execute(
        """
        UPDATE assignment SET state = '%1$s',
          paused_on = CASE WHEN '%1$s' = 'PAUSED' THEN date '2024-06-03' END
        WHERE id = '%2$s'
        """
            .formatted(state, share));
  }

  void sharesAreDue(String on) {
    execute("UPDATE assignment SET due_on = '" + on + "' WHERE task_id = '" + id + "'");
  }

  static ItemPlan item(String title, @Nullable String dueOn) {
    return new ItemPlan(
        title, null, dueOn == null ? null : LocalDate.parse(dueOn), null, false, null);
  }

  static SubTaskPlan plan(@Nullable String dueOn) {
    return new SubTaskPlan(item("调研论证", dueOn), null);
  }

  UUID subTask() {
    return product.as(
        Officials.CHEN_CCPD, SubTaskService.class, s -> s.add(lead, plan("2024-09-30")));
  }

  SubTaskDetails subTask(Caller caller, UUID subTask) {
    return product.as(caller, SubTaskService.class, s -> s.get(subTask));
  }

  SubTaskDetails take(Caller caller, UUID subTask, String action, StepInput input) {
    return product.as(
        caller,
        SubTaskService.class,
        s -> s.take(subTask, action, s.get(subTask).item().version(), input));
  }

  UUID milestone(@Nullable UUID under) {
    var plan = new MilestonePlan(item("文件印发", "2024-09-30"), "文件已编号印发", under);
    return product.as(Officials.CHEN_CCPD, MilestoneService.class, s -> s.add(lead, plan));
  }

  MilestoneDetails milestone(Caller caller, UUID milestone) {
    return product.as(caller, MilestoneService.class, s -> s.get(milestone));
  }

  MilestoneDetails takeMilestone(Caller caller, UUID id, String action, StepInput input) {
    return product.as(
        caller, MilestoneService.class, s -> s.take(id, action, s.get(id).item().version(), input));
  }

  UUID target(@Nullable String baseline, String goal, Direction direction) {
    var plan =
        new TargetPlan(
            item("发明专利审查周期", "2024-09-30"),
            "个月",
            baseline == null ? null : new BigDecimal(baseline),
            new BigDecimal(goal),
            direction);
    return product.as(Officials.CHEN_CCPD, TargetService.class, s -> s.add(lead, plan));
  }

  TargetDetails record(Caller caller, UUID target, String on, String value) {
    var reported = new NewValue(LocalDate.parse(on), new BigDecimal(value), "月度统计");
    return product.as(caller, TargetService.class, s -> s.record(target, reported));
  }

  static StepInput note(String note) {
    return new StepInput(null, note, null, null, null);
  }

  static DomainException assertRefused(String code, ThrowingCallable call) {
    var refusal = catchThrowableOfType(DomainException.class, call);
    assertThat(refusal).as("refusal").isNotNull();
    var found = refusal.errors().isEmpty() ? refusal.code() : refusal.errors().get(0).code();
    assertThat(found).isEqualTo(code);
    return refusal;
  }
}
