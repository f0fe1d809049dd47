package org.ipplan.notification;

import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.ChangeRequestService;
import org.ipplan.assignment.NewRequest;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskService;
import org.ipplan.plan.TaskSource;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.testing.Product;

/** A task that 中央宣传部 leads and 国家知识产权局 takes part in, and what people are told of it. */
public final class WatchedTask {
  private static final ReportContent TEXT = new ReportContent("完成三项工作。", 40, List.of());

  public final UUID id;
  private final Product product;

  private WatchedTask(Product product, UUID id) {
    this.product = product;
    this.id = id;
  }

  /** Handed out by the office, signed for by nobody yet. */
  public static WatchedTask handedOut(Product product) {
    var id = product.as(LI_OFFICE, TaskService.class, tasks -> tasks.add(instruction()));
    return new WatchedTask(product, id);
  }

  /** Signed for by both. */
  public static WatchedTask signedFor(Product product) {
    var task = handedOut(product);
    task.share(CHEN_CCPD, "ccpd", "accept", StepInput.NONE);
    task.share(WANG_CNIPA, "cnipa", "accept", StepInput.NONE);
    return task;
  }

  private static NewTask instruction() {
    return new NewTask(
        2024,
        TaskSource.INSTRUCTION,
        "批示〔2024〕3号",
        LocalDate.of(2024, 6, 2),
        "落实领导批示",
        "开展专项行动。",
        TaskMode.LEAD_AND_PARTICIPANTS,
        List.of("ccpd", "cnipa"),
        LocalDate.of(2024, 12, 31),
        null,
        false);
  }

  /** Keys of what somebody was told of this task, the first first. */
  public List<String> toldTo(Caller reader) {
    return inbox(reader).stream().map(NotificationDetails::message).toList();
  }

  /** What somebody was told of this task, the first first. */
  public List<NotificationDetails> inbox(Caller reader) {
    return product
        .as(
            reader,
            NotificationService.class,
            s -> s.mine(NotificationFilter.ALL, 1000, null, false))
        .items()
        .stream()
        .filter(told -> told.task() != null && told.task().id().equals(id))
        .sorted((one, other) -> Long.compare(one.id(), other.id()))
        .toList();
  }

  /** The last thing somebody was told of this task. */
  public NotificationDetails last(Caller reader) {
    var told = inbox(reader);
    return told.get(told.size() - 1);
  }

  /** The same in Chinese. */
  public String lastText(Caller reader) {
    return last(reader).text(Locale.SIMPLIFIED_CHINESE, LocalDate::toString);
  }

  public void step(Caller caller, String action, StepInput input) {
    var version = product.as(LI_OFFICE, TaskBoardService.class, board -> board.task(id)).version();
    product.as(caller, TaskService.class, tasks -> tasks.take(id, action, version, input));
  }

  public void share(Caller caller, String department, String action, StepInput input) {
    var share = share(department);
    product.as(
        caller,
        AssignmentService.class,
        shares -> shares.take(share, action, shares.get(share).version(), input));
  }

  public UUID share(String department) {
    return product.inTransaction(
        () ->
            (UUID)
                product
                    .bean(EntityManager.class)
                    .createNativeQuery(
                        "SELECT id FROM assignment WHERE task_id = :task AND department_code = :of",
                        UUID.class)
                    .setParameter("task", id)
                    .setParameter("of", department)
                    .getSingleResult());
  }

  public UUID file(Caller caller, String department, NewRequest asked) {
    var share = share(department);
    return product.as(caller, ChangeRequestService.class, r -> r.file(share, asked));
  }

  public void decide(Caller caller, UUID request, String action) {
    product.as(
        caller,
        ChangeRequestService.class,
        r -> r.take(request, action, r.get(request).version(), StepInput.reason("意见")));
  }

  public UUID report(Caller caller, String department, boolean consolidated) {
    var share = share(department);
    return product.as(
        caller,
        ReportService.class,
        reports -> reports.begin(share, "2024-H1", consolidated, TEXT));
  }

  public void reported(Caller caller, UUID report, String action, StepInput input) {
    product.as(
        caller,
        ReportService.class,
        reports -> reports.take(report, action, reports.get(report).version(), input));
  }
}
