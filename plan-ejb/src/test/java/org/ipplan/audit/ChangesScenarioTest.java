package org.ipplan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.LI_OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.ChangeRequestService;
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestKind;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskService;
import org.ipplan.plan.TaskSource;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changed since a day: state and date then and now (A23). */
class ChangesScenarioTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);
  private static final LocalDate LATER = LocalDate.of(2024, 6, 17);
  private static final LocalDate DUE = LocalDate.of(2024, 9, 30);
  private static final LocalDate EXTENDED = LocalDate.of(2024, 11, 29);

  private Product product;
  private UUID kept;
  private UUID paused;

  /** On Monday two tasks are handed out; two weeks later one is extended and the other paused. */
  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    product.setNow(Instant.parse("2024-06-03T01:00:00Z"));
    kept = add("开展调研");
    paused = add("开展试点");
    accept(kept);
    accept(paused);
    product.setNow(Instant.parse("2024-06-17T01:00:00Z"));
    extend(kept);
    step(LI_OFFICE, paused, "pause", StepInput.reason("等待立法"));
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void stateAndDateAreShownAsTheyWereThatDayAndAsTheyAre() {
    var changes = since(LI_OFFICE, LATER).items();

    assertThat(changes).extracting(ChangedTask::task).containsExactly(paused, kept);
    assertThat(changes.get(0))
        .satisfies(
            change -> {
              assertThat(change.stateThen()).isEqualTo("IN_PROGRESS");
              assertThat(change.stateNow()).isEqualTo("PAUSED");
              assertThat(change.isNew()).isFalse();
              assertThat(change.isMoved()).isFalse();
            });
    assertThat(changes.get(1))
        .satisfies(
            change -> {
              assertThat(change.stateThen()).isEqualTo(change.stateNow());
              assertThat(change.dueThen()).isEqualTo(DUE);
              assertThat(change.dueNow()).isEqualTo(EXTENDED);
              assertThat(change.isMoved()).isTrue();
            });
  }

  @Test
  void aTaskHandedOutSinceIsNew() {
    assertThat(since(LI_OFFICE, MONDAY).items()).allMatch(ChangedTask::isNew).hasSize(2);
  }

  @Test
  void aDayAfterTheLastStepShowsNothing() {
    assertThat(since(LI_OFFICE, LATER.plusDays(1)).items()).isEmpty();
  }

  @Test
  void stepsOfThePartiesCountForThemAlone() {
    var seenByTheOffice = change(LI_OFFICE, kept).steps();

    assertThat(change(CHEN_CCPD, kept).steps()).isEqualTo(seenByTheOffice);
    assertThat(change(EXPERT_HE, kept).steps()).isLessThan(seenByTheOffice);
  }

  @Test
  void aDepartmentNarrowsTheListAndACursorGoesOn() {
    assertThat(page(LI_OFFICE, LATER, "ccpd", 10, null).items()).hasSize(2);
    assertThat(page(LI_OFFICE, LATER, "samr", 10, null).items()).isEmpty();

    var first = page(LI_OFFICE, LATER, null, 1, null);
    var second = page(LI_OFFICE, LATER, null, 1, first.next());
    assertThat(first.items()).extracting(ChangedTask::task).containsExactly(paused);
    assertThat(second.items()).extracting(ChangedTask::task).containsExactly(kept);
    assertThat(second.next()).isNull();
  }

  @Test
  void aSystemNeedsTheScopeToReadPlans() {
    var system = new Caller("portal", Set.of(Role.SCOPE_CREDIT_READ), null);

    var refused = catchThrowableOfType(DomainException.class, () -> since(system, MONDAY));

    assertThat(refused.kind()).isEqualTo(DomainException.Kind.FORBIDDEN);
  }

  @Test
  void thePageCostsTheSameNumberOfStatementsWhateverItsLength() {
    since(LI_OFFICE, MONDAY);

    assertThat(statements(1)).isEqualTo(statements(100));
  }

  private long statements(int limit) {
    product.statistics().clear();
    page(LI_OFFICE, MONDAY, null, limit, null);
    return product.statistics().getPrepareStatementCount();
  }

  private ChangedTask change(Caller who, UUID task) {
    return since(who, LATER).items().stream()
        .filter(change -> change.task().equals(task))
        .findFirst()
        .orElseThrow();
  }

  private Page<ChangedTask> since(Caller who, LocalDate day) {
    return page(who, day, null, 50, null);
  }

  private Page<ChangedTask> page(
      Caller who, LocalDate day, @Nullable String department, int limit, @Nullable String cursor) {
    return product.as(
        who, ChangesService.class, s -> s.since(day, null, department, limit, cursor));
  }

  private UUID add(String title) {
    var task =
        new NewTask(
            2024,
            TaskSource.INSTRUCTION,
            "批示〔2024〕3号",
            MONDAY,
            title,
            title + "。",
            TaskMode.SOLE,
            List.of("ccpd"),
            DUE,
            null,
            false);
    return product.as(LI_OFFICE, TaskService.class, tasks -> tasks.add(task));
  }

  private void accept(UUID task) {
    var share = share(task);
    product.as(CHEN_CCPD, AssignmentService.class, s -> s.take(share, "accept", 0, StepInput.NONE));
  }

  private UUID share(UUID task) {
    return product
        .as(LI_OFFICE, TaskBoardService.class, board -> board.task(task))
        .assignments()
        .get(0)
        .id();
  }

  private void extend(UUID task) {
    var share = share(task);
    var asked = new NewRequest(RequestKind.EXTENSION, "需要更多时间", EXTENDED, null, null);
    var request = product.as(CHEN_CCPD, ChangeRequestService.class, r -> r.file(share, asked));
    product.as(
        LI_OFFICE,
        ChangeRequestService.class,
        r ->
            r.take(
                request,
                "approve",
                r.get(request).version(),
                new StepInput(null, "同意", null, null, null)));
  }

  private void step(Caller who, UUID task, String action, StepInput input) {
    product.as(
        who,
        TaskService.class,
        tasks ->
            tasks.take(
                task, action, product.bean(TaskBoardService.class).task(task).version(), input));
  }
}
