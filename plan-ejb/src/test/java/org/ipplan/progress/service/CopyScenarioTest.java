package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ipplan.assignment.CopyDetails;
import org.ipplan.assignment.CopyService;
import org.ipplan.assignment.CopyState;
import org.ipplan.assignment.NewCopy;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks and reports brought to the notice of 市场监管总局, which has no share of them. */
class CopyScenarioTest {
  private static Product product;
  private static int number = 1500;

  private SharedTask task;

  @BeforeAll
  static void start() {
    product = Product.start();
  }

  @BeforeEach
  void publishATask() {
    task = SharedTask.in(product, number++);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void aCopyOfTheTaskOpensWhatWasSubmittedOnItAndNoDraft() {
    var submitted = task.part();
    var draft = task.draft();
    assertThat(readable()).isEmpty();

    copy(LI_OFFICE, null);

    assertThat(readable()).containsExactly(submitted);
    assertRefused(Kind.NOT_FOUND, "report.not-found", () -> task.get(HUANG_SAMR, draft));
    task.take(CHEN_CCPD, draft, "submit", StepInput.NONE);
    assertThat(readable()).containsExactly(draft, submitted);
  }

  @Test
  void aCopyOfAReportOpensThatOneAsItWasSubmitted() {
    task.part();
    var report = task.returned();
    task.edit(CHEN_CCPD, report, new ReportContent("还没有写完", 41, List.of()));

    copy(CHEN_CCPD, report);

    assertThat(readable()).containsExactly(report);
    assertThat(task.get(HUANG_SAMR, report).content()).isEqualTo(SharedTask.TEXT);
    assertThat(task.get(HUANG_SAMR, report).inside()).isNull();
  }

  @Test
  void takenBackItIsReadNoLongerAndAcknowledgedItStays() {
    task.part();
    var first = copy(LI_OFFICE, null);
    take(LI_OFFICE, first, "take-back", StepInput.reason("抄送有误"));
    assertThat(readable()).isEmpty();
    assertThat(get(HUANG_SAMR, first).takeBackReason()).isEqualTo("抄送有误");

    var second = copy(LI_OFFICE, null);
    assertThat(take(HUANG_SAMR, second, "acknowledge", StepInput.NONE).state())
        .isEqualTo(CopyState.ACKNOWLEDGED);

    assertRefused(
        Kind.CONFLICT,
        "workflow.wrong-state",
        () -> take(LI_OFFICE, second, "take-back", StepInput.reason("抄送有误")));
    assertThat(readable()).hasSize(1);
  }

  @Test
  void theOfficeCopiesAnythingALiaisonOfAPartyItsOwn() {
    var part = task.part();
    for (var caller : List.of(HUANG_SAMR, LIU_CCPD, EXPERT_HE)) {
      assertRefused(Kind.FORBIDDEN, "copy.sender-only", () -> copy(caller, null));
    }
    assertRefused(Kind.FORBIDDEN, "copy.own-report", () -> copy(CHEN_CCPD, part));

    assertThat(get(CHEN_CCPD, copy(WANG_CNIPA, part)).from()).isEqualTo("cnipa");
    assertThat(get(CHEN_CCPD, copy(LI_OFFICE, null)).from()).isNull();
  }

  @Test
  void onlyWhatWentUpIsCopiedToADepartmentThatHasNoShareAndOnce() {
    var draft = task.draft();
    assertRefused(Kind.INVALID, "input.invalid", () -> copy(CHEN_CCPD, draft));
    for (var code : List.of("cnipa", "jco", "nowhere")) {
      assertRefused(
          Kind.INVALID,
          "input.invalid",
          () -> as(LI_OFFICE, copies -> copies.copy(task.id, new NewCopy(code, null, null))));
    }
    copy(LI_OFFICE, null);
    assertRefused(Kind.CONFLICT, "copy.copied-already", () -> copy(CHEN_CCPD, null));
    assertRefused(
        Kind.NOT_FOUND,
        "task.not-found",
        () ->
            as(
                LI_OFFICE,
                copies -> copies.copy(UUID.randomUUID(), new NewCopy("samr", null, null))));
  }

  @Test
  void itWaitsWithoutADateUntilItIsAcknowledged() {
    var copy = copy(LI_OFFICE, null);

    assertThat(waiting())
        .filteredOn(item -> item.id().equals(copy))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(WorklistItem.Kind.COPY);
              assertThat(item.dueOn()).isNull();
              assertThat(item.light()).isEqualTo(Light.GREY);
            });
    take(HUANG_SAMR, copy, "acknowledge", StepInput.NONE);
    assertThat(waiting()).noneMatch(item -> item.id().equals(copy));
  }

  @Test
  void thePartiesTheOfficeAndTheDepartmentItselfReadTheListInOneStatement() {
    var copy = copy(LI_OFFICE, null);
    for (var reader : List.of(LI_OFFICE, CHEN_CCPD, WANG_CNIPA, HUANG_SAMR)) {
      assertThat(ofTask(reader)).extracting(CopyDetails::id).containsExactly(copy);
    }
    assertThat(ofTask(EXPERT_HE)).isEmpty();
    assertRefused(Kind.NOT_FOUND, "copy.not-found", () -> get(EXPERT_HE, copy));

    product.statistics().clear();
    ofTask(LI_OFFICE);
    assertThat(product.statistics().getPrepareStatementCount()).isOne();
  }

  private UUID copy(Caller caller, @Nullable UUID report) {
    return as(caller, copies -> copies.copy(task.id, new NewCopy("samr", report, "供参考")));
  }

  private CopyDetails get(Caller caller, UUID copy) {
    return as(caller, copies -> copies.get(copy));
  }

  private List<CopyDetails> ofTask(Caller caller) {
    return as(caller, copies -> copies.ofTask(task.id));
  }

  private CopyDetails take(Caller caller, UUID copy, String action, StepInput input) {
    return as(caller, copies -> copies.take(copy, action, copies.get(copy).version(), input));
  }

  private <R> R as(Caller caller, Function<CopyService, R> call) {
    return product.as(caller, CopyService.class, call);
  }

  private List<UUID> readable() {
    return product.as(
        HUANG_SAMR,
        ReportService.class,
        reports -> reports.ofTask(task.id).stream().map(ReportDetails::id).toList());
  }

  private List<WorklistItem> waiting() {
    return product.as(
        HUANG_SAMR,
        WorklistService.class,
        worklist -> worklist.mine(WorklistFilter.ALL, 100, null, false).items());
  }
}
