package org.ipplan.progress.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.progress.CoSignatureDetails;
import org.ipplan.progress.CoSignatureService;
import org.ipplan.progress.CoSignatureState;
import org.ipplan.progress.EvidenceService;
import org.ipplan.progress.NewCoSignature;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.progress.ReportState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 中央宣传部 asks 市场监管总局, which has no share of the task, to co-sign a report. */
class CoSignatureScenarioTest {
  private static final Caller HANDLER = Officials.of("tian.samr", "samr", Role.OFFICIAL);
  private static final ReportContent OTHER = new ReportContent("改过的文字。", 45, List.of());

  private static Product product;
  private static int number = 1300;

  private SharedTask task;
  private UUID report;

  @BeforeAll
  static void start() {
    product = Product.start();
  }

  @BeforeEach
  void draftAReport() {
    task = SharedTask.in(product, number++);
    report = task.draft();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void theDepartmentAskedReadsTheDraftAndItsFilesWhileItIsAsked() {
    var file = addFile();
    assertUnreadable(HUANG_SAMR, file);

    var asked = ask("samr");

    assertThat(task.get(HUANG_SAMR, report).content()).isEqualTo(SharedTask.TEXT);
    assertThat(task.get(HUANG_SAMR, report).inside()).isNull();
    assertThat(download(HUANG_SAMR, file)).isEqualTo("季度,数量\n");
    assertThat(task.get(HANDLER, report).evidence()).hasSize(1);
    for (var stranger : List.of(WANG_CNIPA, LI_OFFICE, LEADER_FENG)) {
      assertUnreadable(stranger, file);
    }

    take(CHEN_CCPD, asked, "withdraw", StepInput.reason("改由其他单位会签"));

    assertUnreadable(HUANG_SAMR, file);
    assertThat(withdrawal(HUANG_SAMR, asked).reason()).isEqualTo("改由其他单位会签");
    assertRefused(Kind.NOT_FOUND, "co-signature.not-found", () -> get(WANG_CNIPA, asked));
  }

  @Test
  void theDepartmentAskedWritesNothing() {
    ask("samr");

    assertRefused(
        Kind.FORBIDDEN, "report.own-department", () -> task.edit(HUANG_SAMR, report, OTHER));
    assertRefused(
        Kind.FORBIDDEN,
        "report.own-department",
        () -> task.take(HUANG_SAMR, report, "submit", StepInput.NONE));
    List<StepOffer> offers =
        product.as(HUANG_SAMR, ReportService.class, reports -> reports.offers(report));
    assertThat(offers).noneMatch(StepOffer::allowed);
  }

  @Test
  void anyChangeOfTheTextMakesTheAnswerVoidAndEndsTheReading() {
    var asked = agreed();
    task.edit(CHEN_CCPD, report, SharedTask.TEXT);
    assertThat(get(CHEN_CCPD, asked).state()).as("same text").isEqualTo(CoSignatureState.AGREED);

    task.edit(LIU_CCPD, report, OTHER);

    assertThat(get(CHEN_CCPD, asked).state()).isEqualTo(CoSignatureState.VOID);
    assertThat(answer(HUANG_SAMR, asked).opinion()).isEqualTo("无意见");
    assertRefused(Kind.NOT_FOUND, "report.not-found", () -> task.get(HUANG_SAMR, report));

    take(CHEN_CCPD, asked, "ask-again", StepInput.NONE);
    assertThat(task.get(HUANG_SAMR, report).content()).isEqualTo(OTHER);
    assertThat(take(HUANG_SAMR, asked, "agree", StepInput.NONE).state())
        .isEqualTo(CoSignatureState.AGREED);
  }

  @Test
  void aFileAddedOrTakenOffMakesTheAnswerVoid() {
    var asked = agreed();
    var file = addFile();
    assertThat(get(CHEN_CCPD, asked).state()).isEqualTo(CoSignatureState.VOID);

    take(CHEN_CCPD, asked, "ask-again", StepInput.NONE);
    take(HUANG_SAMR, asked, "decline", StepInput.reason("数据来源不明"));
    removeFile(file);

    assertThat(get(CHEN_CCPD, asked).state()).isEqualTo(CoSignatureState.VOID);
    assertThat(answer(CHEN_CCPD, asked).agreed()).isFalse();
  }

  @Test
  void nobodyAnswersOnATextTheyDidNotSee() {
    var asked = ask("samr");
    var seen = get(HUANG_SAMR, asked).version();
    task.edit(CHEN_CCPD, report, OTHER);

    assertRefused(
        Kind.STALE,
        "version.stale",
        () -> as(HUANG_SAMR, service -> service.take(asked, "agree", seen, StepInput.NONE)));
    addFile();
    assertThat(get(HUANG_SAMR, asked).version()).isEqualTo(seen + 2);
  }

  @Test
  void aReportGoesUpOnceEverybodyAgreed() {
    var asked = ask("samr");
    assertRefused(Kind.CONFLICT, "report.not-co-signed", this::submit);

    take(HUANG_SAMR, asked, "agree", StepInput.NONE);

    assertThat(submit().state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(signatures(LI_OFFICE))
        .extracting(CoSignatureDetails::state, CoSignatureDetails::passedOver)
        .containsExactly(tuple(CoSignatureState.AGREED, null));
  }

  @Test
  void withAReasonItGoesUpWithoutAndTheOfficeReadsOpinionAndReason() {
    var declined = ask("samr");
    ask("cnipa");
    take(HUANG_SAMR, declined, "decline", StepInput.reason("第二项数据不实"));
    assertRefused(Kind.CONFLICT, "report.not-co-signed", this::submit);

    task.take(CHEN_CCPD, report, "submit", StepInput.reason("时限紧迫"));

    assertThat(signatures(LI_OFFICE))
        .extracting(
            CoSignatureDetails::department,
            CoSignatureDetails::state,
            CoSignatureDetails::passedOver)
        .containsExactly(
            tuple("cnipa", CoSignatureState.ASKED, "时限紧迫"),
            tuple("samr", CoSignatureState.DECLINED, "时限紧迫"));
    assertThat(answer(LI_OFFICE, declined).opinion()).isEqualTo("第二项数据不实");
    assertThat(history(WANG_CNIPA))
        .filteredOn(entry -> entry.action().equals("submit"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.changes()).containsEntry("notCoSigned", "cnipa,samr"));
    assertRefused(
        Kind.CONFLICT,
        "co-signature.report-up",
        () -> take(CHEN_CCPD, declined, "withdraw", StepInput.reason("不再需要")));
    assertRefused(Kind.CONFLICT, "workflow.wrong-state", () -> ask("jco"));
  }

  @Test
  void oneNoLongerAskedDoesNotHoldTheReportUpButTheOfficeStillReadsTheOpinion() {
    var asked = ask("samr");
    take(HUANG_SAMR, asked, "decline", StepInput.reason("不同意"));
    take(CHEN_CCPD, asked, "withdraw", StepInput.reason("另行沟通"));

    submit();

    assertThat(answer(LI_OFFICE, asked).opinion()).isEqualTo("不同意");
    assertThat(withdrawal(LI_OFFICE, asked).reason()).isEqualTo("另行沟通");
  }

  @Test
  void aReturnedReportIsCoSignedAnewOnceItChanges() {
    var asked = agreed();
    submit();
    task.take(LI_OFFICE, report, "return", StepInput.reason("请补充"));
    assertThat(get(CHEN_CCPD, asked).state()).isEqualTo(CoSignatureState.AGREED);

    task.edit(CHEN_CCPD, report, OTHER);

    assertThat(get(CHEN_CCPD, asked).state()).isEqualTo(CoSignatureState.VOID);
    assertRefused(Kind.CONFLICT, "report.not-co-signed", this::submit);
  }

  @Test
  void onlyAnotherDepartmentThatExistsIsAskedAndOnce() {
    ask("samr");

    assertRefused(Kind.CONFLICT, "co-signature.asked-already", () -> ask("samr"));
    for (var code : List.of("ccpd", "jco", "nowhere")) {
      assertRefused(Kind.INVALID, "input.invalid", () -> ask(code));
    }
    assertRefused(
        Kind.FORBIDDEN,
        "report.own-department",
        () -> as(HUANG_SAMR, service -> service.ask(report, wanted("cnipa"))));
    assertRefused(
        Kind.NOT_FOUND,
        "report.not-found",
        () -> as(WANG_CNIPA, service -> service.ask(report, wanted("samr"))));
  }

  @Test
  void itIsAnsweredWithinFiveWorkingDaysOrByTheDayNamed() {
    var asked = ask("samr");
    assertThat(get(HUANG_SAMR, asked).dueOn()).isEqualTo("2024-06-11"); // 10 June is a holiday

    var named = new NewCoSignature("cnipa", "请核对数据", LocalDate.of(2024, 6, 5));
    var second = as(CHEN_CCPD, service -> service.ask(report, named));

    assertThat(get(WANG_CNIPA, second).dueOn()).isEqualTo("2024-06-05");
    assertThat(get(WANG_CNIPA, second).note()).isEqualTo("请核对数据");
  }

  @Test
  void aSubstituteOfTheLiaisonAnswersAndAHandlerDoesNot() {
    var asked = ask("samr");
    assertRefused(
        Kind.FORBIDDEN,
        "co-signature.asked-department",
        () -> take(HANDLER, asked, "agree", StepInput.NONE));
    var substitute = new Caller("tian.samr", HUANG_SAMR.roles(), "samr", HUANG_SAMR.name());

    assertThat(answerOf(take(substitute, asked, "agree", StepInput.NONE)).answeredBy())
        .isEqualTo("tian.samr");
  }

  @Test
  void itWaitsInTheWorklistOfTheDepartmentAskedUntilItIsAnswered() {
    var asked = ask("samr");

    assertThat(waiting(HUANG_SAMR))
        .filteredOn(item -> item.id().equals(asked))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(WorklistItem.Kind.CO_SIGNATURE);
              assertThat(item.department()).isEqualTo("ccpd");
              assertThat(item.href()).isEqualTo("/co-signatures/" + asked);
            });
    take(HUANG_SAMR, asked, "agree", StepInput.NONE);
    assertThat(waiting(HUANG_SAMR)).noneMatch(item -> item.id().equals(asked));
  }

  @Test
  void theHistoryTellsItToTheDepartmentThatWrites() {
    agreed();
    task.edit(CHEN_CCPD, report, OTHER);

    assertThat(history(CHEN_CCPD))
        .filteredOn(entry -> entry.objectType().equals("co-signature"))
        .extracting(HistoryEntry::action)
        .containsExactlyInAnyOrder("ask", "agree", "void");
    assertThat(history(WANG_CNIPA)).noneMatch(entry -> entry.objectType().equals("co-signature"));
  }

  @Test
  void theListTakesTheSameNumberOfStatementsHoweverManyAreAsked() {
    ask("samr");
    var one = statements();
    ask("cnipa");

    assertThat(statements()).isEqualTo(one);
  }

  private long statements() {
    product.statistics().clear();
    signatures(CHEN_CCPD);
    return product.statistics().getPrepareStatementCount();
  }

  private UUID agreed() {
    var asked = ask("samr");
    take(HUANG_SAMR, asked, "agree", new StepInput(null, "无意见", null, null, null));
    return asked;
  }

  private UUID ask(String department) {
    return as(CHEN_CCPD, service -> service.ask(report, wanted(department)));
  }

  private static NewCoSignature wanted(String department) {
    return new NewCoSignature(department, null, null);
  }

  private CoSignatureDetails get(Caller caller, UUID id) {
    return as(caller, service -> service.get(id));
  }

  private CoSignatureDetails.Answer answer(Caller caller, UUID id) {
    return answerOf(get(caller, id));
  }

  private static CoSignatureDetails.Answer answerOf(CoSignatureDetails signature) {
    return Objects.requireNonNull(signature.answer());
  }

  private CoSignatureDetails.Withdrawal withdrawal(Caller caller, UUID id) {
    return Objects.requireNonNull(get(caller, id).withdrawal());
  }

  private List<CoSignatureDetails> signatures(Caller caller) {
    return as(caller, service -> service.ofReport(report));
  }

  private CoSignatureDetails take(Caller caller, UUID id, String action, StepInput input) {
    return as(caller, service -> service.take(id, action, service.get(id).version(), input));
  }

  private <R> R as(Caller caller, Function<CoSignatureService, R> call) {
    return product.as(caller, CoSignatureService.class, call);
  }

  private ReportDetails submit() {
    return task.take(CHEN_CCPD, report, "submit", StepInput.NONE);
  }

  private UUID addFile() {
    return product
        .as(
            CHEN_CCPD,
            EvidenceService.class,
            files ->
                files.add(report, "统计.csv", new ByteArrayInputStream("季度,数量\n".getBytes(UTF_8))))
        .id();
  }

  private void removeFile(UUID file) {
    product.as(
        CHEN_CCPD,
        EvidenceService.class,
        files -> {
          files.remove(file);
          return true;
        });
  }

  private String download(Caller caller, UUID file) {
    return product.as(
        caller,
        EvidenceService.class,
        files -> {
          var target = new ByteArrayOutputStream();
          files.write(file, target);
          return target.toString(UTF_8);
        });
  }

  private void assertUnreadable(Caller caller, UUID file) {
    assertRefused(Kind.NOT_FOUND, "report.not-found", () -> task.get(caller, report));
    assertRefused(Kind.NOT_FOUND, "report.not-found", () -> signatures(caller));
    assertRefused(
        Kind.NOT_FOUND,
        "evidence.not-found",
        () -> product.as(caller, EvidenceService.class, files -> files.get(file)));
    List<ReportDetails> visible =
        product.as(caller, ReportService.class, reports -> reports.ofTask(task.id));
    assertThat(visible).isEmpty();
  }

  private List<WorklistItem> waiting(Caller caller) {
    return product.as(
        caller,
        WorklistService.class,
        worklist -> worklist.mine(WorklistFilter.ALL, 100, null, false).items());
  }

  private List<HistoryEntry> history(Caller caller) {
    return product.as(caller, HistoryService.class, h -> h.ofTask(task.id, 50, null).items());
  }
}
