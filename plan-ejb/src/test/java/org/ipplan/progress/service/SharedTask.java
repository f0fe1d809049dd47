package org.ipplan.progress.service;

import java.util.List;
import java.util.UUID;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;

/** A published task that 中央宣传部 leads and 国家知识产权局 takes part in, and what is done on it. */
final class SharedTask {
  static final ReportContent TEXT = new ReportContent("上半年完成三项工作。\n下半年继续推进。", 40, List.of());

  final UUID id = UUID.randomUUID();
  final UUID lead = UUID.randomUUID();
  final UUID participant = UUID.randomUUID();

  private final Product product;

  private SharedTask(Product product) {
    this.product = product;
  }

  /** A task of 2024 with a number of its own, both shares signed for. */
  static SharedTask in(Product product, int number) {
    var task = new SharedTask(product);
    product.database().execute(departments());
    product.database().execute(plan(), task.task(number), task.share(true), task.share(false));
    return task;
  }

  UUID begin(Caller caller, UUID share, String period) {
    return begin(caller, share, period, TEXT);
  }

  UUID begin(Caller caller, UUID share, String period, ReportContent content) {
    return product.as(
        caller, ReportService.class, reports -> reports.begin(share, period, false, content));
  }

  /** A report of the lead, by its liaison. */
  UUID draft() {
    return begin(Officials.CHEN_CCPD, lead, "2024-H1");
  }

  /** The lead's report on the whole, by its liaison. */
  UUID whole() {
    return product.as(
        Officials.CHEN_CCPD,
        ReportService.class,
        reports -> reports.begin(lead, "2024-H1", true, TEXT));
  }

  /** The participant's part, submitted. */
  UUID part() {
    var part = begin(Officials.WANG_CNIPA, participant, "2024-H1");
    take(Officials.WANG_CNIPA, part, "submit", StepInput.NONE);
    return part;
  }

  /** Makes it a task with a division of responsibilities. */
  void isDivided() {
    product.database().execute("UPDATE task SET mode = 'SHARED' WHERE id = '" + id + "'");
  }

  UUID submitted() {
    var report = draft();
    take(Officials.CHEN_CCPD, report, "submit", StepInput.NONE);
    return report;
  }

  UUID returned() {
    var report = submitted();
    take(Officials.LI_OFFICE, report, "return", StepInput.reason("请补充数据"));
    return report;
  }

  ReportDetails get(Caller caller, UUID report) {
    return product.as(caller, ReportService.class, reports -> reports.get(report));
  }

  ReportDetails edit(Caller caller, UUID report, ReportContent content) {
    return product.as(
        caller,
        ReportService.class,
        reports -> reports.edit(report, reports.get(report).version(), content));
  }

  ReportDetails take(Caller caller, UUID report, String action, StepInput input) {
    return product.as(
        caller,
        ReportService.class,
        reports -> reports.take(report, action, reports.get(report).version(), input));
  }

  void shareIs(UUID share, String state) {
    product
        .database()
        .execute(
            """
            UPDATE assignment SET state = '%1$s',
              paused_on = CASE WHEN '%1$s' = 'PAUSED' THEN date '2024-06-03' END
            WHERE id = '%2$s'
            """
                .formatted(state, share));
  }

  private static String departments() {
    return """
        INSERT INTO department (code, name_zh, name_en, kind, sort_order)
        VALUES ('ccpd', '中央宣传部', 'Publicity Department', 'DEPARTMENT', 1),
          ('cnipa', '国家知识产权局', 'CNIPA', 'DEPARTMENT', 2),
          ('samr', '市场监管总局', 'SAMR', 'DEPARTMENT', 3),
          ('jco', '联席会议办公室', 'Office', 'OFFICE', 4)
        ON CONFLICT DO NOTHING
        """;
  }

  private static String plan() {
    return """
        INSERT INTO plan_version (id, year, number, state, source_hash, imported_by, imported_at,
          published_by, published_at)
        VALUES ('00000000-0000-0000-0000-000000002024', 2024, 1, 'PUBLISHED', 'hash', 'li.office',
          now(), 'zhang.office', now())
        ON CONFLICT (id) DO NOTHING
        """;
  }

  private String task(int number) {
    return """
        INSERT INTO task (id, plan_version_id, year, number, label, title_zh, mode, open_ended,
          due_on, state)
        VALUES ('%s', '00000000-0000-0000-0000-000000002024', 2024, %d, '%d', '任务',
          'LEAD_AND_PARTICIPANTS', false, '2024-12-31', 'ASSIGNED')
        """
        .formatted(id, number, number);
  }

  private String share(boolean leads) {
    return """
        INSERT INTO assignment (id, task_id, department_code, role, position, state, assigned_at,
          sign_for_by_on, due_on)
        VALUES ('%s', '%s', '%s', '%s', %d, 'ACCEPTED', now(), '2024-05-10', '2024-12-31')
        """
        .formatted(
            leads ? lead : participant,
            id,
            leads ? "ccpd" : "cnipa",
            leads ? "LEAD" : "PARTICIPANT",
            leads ? 1 : 2);
  }
}
