package org.ipplan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.ChangeRequestService;
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestKind;
import org.ipplan.plan.TaskService;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;

/** One task of the sample year, and what officials do on it day by day. */
final class TaskInStory {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private final Product product;
  private final UUID id;

  TaskInStory(Product product, int number) {
    this.product = product;
    this.id =
        product.as(
            Officials.LI_OFFICE,
            TaskBoardService.class,
            board -> board.task(2024, number).summary().id());
  }

  /** It is ten in the morning of that day in Beijing. */
  void on(String day) {
    Instant morning = LocalDate.parse(day).atTime(LocalTime.of(10, 0)).atZone(BEIJING).toInstant();
    product.setNow(morning);
  }

  TaskDetails now() {
    return product.as(Officials.LI_OFFICE, TaskBoardService.class, board -> board.task(id));
  }

  TaskDetails.Share share(String department) {
    return now().assignments().stream()
        .filter(share -> share.department().code().equals(department))
        .findFirst()
        .orElseThrow();
  }

  void signForAll(Caller... liaisons) {
    for (var liaison : liaisons) {
      ofShare(liaison, "accept", StepInput.NONE);
    }
  }

  /** A step of a department on its own share. */
  void ofShare(Caller who, String action, StepInput input) {
    var share = share(departmentOf(who)).id();
    product.as(
        who,
        AssignmentService.class,
        shares -> shares.take(share, action, shares.get(share).version(), input));
  }

  void ofTask(Caller who, String action, StepInput input) {
    var version = now().version();
    product.as(who, TaskService.class, tasks -> tasks.take(id, action, version, input));
  }

  /** A report on the caller's own part, written and sent up. */
  UUID reported(Caller liaison, String period, int percent) {
    var report = drafted(liaison, period, percent, false);
    ofReport(liaison, report, "submit", StepInput.NONE);
    return report;
  }

  UUID drafted(Caller liaison, String period, int percent, boolean whole) {
    var share = share(departmentOf(liaison)).id();
    var text = new ReportContent(period + " 工作进展", percent, List.of());
    return product.as(
        liaison, ReportService.class, reports -> reports.begin(share, period, whole, text));
  }

  ReportDetails ofReport(Caller who, UUID report, String action, StepInput input) {
    return product.as(
        who,
        ReportService.class,
        reports -> reports.take(report, action, reports.get(report).version(), input));
  }

  void extendedBy(Caller lead, LocalDate dueOn) {
    var share = share(departmentOf(lead)).id();
    var request = new NewRequest(RequestKind.EXTENSION, "标准审查周期延长", dueOn, null, null);
    var filed = product.as(lead, ChangeRequestService.class, r -> r.file(share, request));
    product.as(
        Officials.LI_OFFICE,
        ChangeRequestService.class,
        r -> r.take(filed, "approve", r.get(filed).version(), StepInput.NONE));
  }

  /** What waits for somebody on this task. */
  List<WorklistItem> waitingFor(Caller who) {
    return product
        .as(who, WorklistService.class, lists -> lists.mine(WorklistFilter.ALL, 500, null, false))
        .items()
        .stream()
        .filter(item -> id.equals(item.task()))
        .toList();
  }

  private static String departmentOf(Caller who) {
    return Objects.requireNonNull(who.department());
  }
}
