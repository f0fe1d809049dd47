package org.ipplan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipplan.assignment.CopyService;
import org.ipplan.assignment.NewCopy;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.MilestonePlan;
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.inspection.FindingService;
import org.ipplan.inspection.InspectionKind;
import org.ipplan.inspection.InspectionMethod;
import org.ipplan.inspection.InspectionService;
import org.ipplan.inspection.NewFinding;
import org.ipplan.inspection.NewInspection;
import org.ipplan.progress.CoSignatureService;
import org.ipplan.progress.NewCoSignature;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What departments ask of each other, and what the office finds: who is told. */
class TellingOfOthersScenarioTest {
  private static final StepInput NOTE = new StepInput(null, "已核对", null, null, null);

  private static Product product;
  private WatchedTask task;

  @BeforeAll
  static void start() {
    product = Product.start().withDirectory();
  }

  @BeforeEach
  void signForATask() {
    product.setNow(Instant.parse("2024-06-03T01:00:00Z"));
    task = WatchedTask.signedFor(product);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void aDepartmentAskedToCoSignIsToldAndItsAnswerGoesBack() {
    var report = task.report(CHEN_CCPD, "ccpd", false);
    var asked =
        product.as(
            CHEN_CCPD,
            CoSignatureService.class,
            s -> s.ask(report, new NewCoSignature("samr", null, null)));

    assertThat(task.toldTo(HUANG_SAMR)).containsExactly("co-signature.asked");
    assertThat(task.last(HUANG_SAMR).href()).isEqualTo("/co-signatures/" + asked);
    coSign(HUANG_SAMR, asked, "decline", StepInput.reason("数据不一致"));
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("co-signature.declined");
    assertThat(task.lastText(CHEN_CCPD)).contains("市场监管总局").doesNotContain("数据不一致");
    coSign(CHEN_CCPD, asked, "ask-again", StepInput.NONE);
    coSign(HUANG_SAMR, asked, "agree", StepInput.NONE);
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("co-signature.agreed");
    assertThat(task.toldTo(HUANG_SAMR)).containsExactly("co-signature.asked", "co-signature.asked");
    assertThat(task.toldTo(WANG_CNIPA)).containsExactly("task.added");
    assertThat(task.toldTo(LI_OFFICE)).isEmpty();
  }

  @Test
  void aDepartmentThatIsNoLongerAskedIsTold() {
    var report = task.report(CHEN_CCPD, "ccpd", false);
    var asked =
        product.as(
            CHEN_CCPD,
            CoSignatureService.class,
            s -> s.ask(report, new NewCoSignature("samr", null, null)));

    coSign(CHEN_CCPD, asked, "withdraw", StepInput.reason("改由其他单位会签"));

    assertThat(task.toldTo(HUANG_SAMR))
        .containsExactly("co-signature.asked", "co-signature.withdrawn");
  }

  @Test
  void aCopyIsToldToWhomItGoesAlone() {
    product.as(LI_OFFICE, CopyService.class, s -> s.copy(task.id, new NewCopy("samr", null, null)));

    assertThat(task.toldTo(HUANG_SAMR)).containsExactly("copy.sent");
    assertThat(task.last(HUANG_SAMR).why().reason()).isEqualTo(NotificationReason.LIAISON);
    assertThat(task.toldTo(CHEN_CCPD)).containsExactly("task.added");
    assertThat(task.toldTo(WANG_CNIPA)).containsExactly("task.added");
  }

  @Test
  void aMilestoneGoesBetweenTheDepartmentAndTheOffice() {
    var milestone = milestone();
    milestone(CHEN_CCPD, milestone, "meet", NOTE);
    assertThat(task.toldTo(LI_OFFICE)).containsExactly("milestone.met");
    assertThat(task.toldTo(ZHANG_OFFICE)).containsExactly("milestone.met");

    milestone(LI_OFFICE, milestone, "reject", StepInput.reason("尚未印发"));
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("milestone.rejected");
    milestone(CHEN_CCPD, milestone, "meet", NOTE);
    milestone(LI_OFFICE, milestone, "confirm", StepInput.NONE);
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("milestone.confirmed");
    assertThat(task.toldTo(WANG_CNIPA)).containsExactly("task.added");
  }

  @Test
  void aFindingIsToldOnceItIsFedBackAndToWhoeverHasToActNext() {
    var finding = finding();
    assertThat(task.toldTo(CHEN_CCPD)).containsExactly("task.added");

    finding(LI_OFFICE, finding, "issue", StepInput.NONE);
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("finding.issued");
    assertThat(task.last(LIU_CCPD).message()).isEqualTo("finding.issued");
    assertThat(task.last(CHEN_CCPD).text(Locale.ENGLISH, LocalDate::toString))
        .contains("put right by 2024-07-02");
    finding(CHEN_CCPD, finding, "rectify", NOTE);
    assertThat(task.toldTo(ZHANG_OFFICE)).containsExactly("finding.rectified");
    finding(LI_OFFICE, finding, "send-back", StepInput.reason("未见印发文件"));
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("finding.sent-back");
    finding(CHEN_CCPD, finding, "rectify", NOTE);
    finding(LI_OFFICE, finding, "pass", NOTE);
    finding(ZHANG_OFFICE, finding, "close", StepInput.NONE);

    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("finding.closed");
    assertThat(task.toldTo(HUANG_SAMR)).isEmpty();
    assertThat(task.toldTo(WANG_CNIPA)).containsExactly("task.added");
  }

  private void coSign(Caller caller, UUID id, String action, StepInput input) {
    product.as(
        caller, CoSignatureService.class, s -> s.take(id, action, s.get(id).version(), input));
  }

  private UUID milestone() {
    var item = new ItemPlan("方案印发", null, LocalDate.of(2024, 9, 30), null, false, null);
    var plan = new MilestonePlan(item, "文件已编号印发", null);
    var share = task.share("ccpd");
    return product.as(CHEN_CCPD, MilestoneService.class, s -> s.add(share, plan));
  }

  private void milestone(Caller caller, UUID id, String action, StepInput input) {
    product.as(
        caller, MilestoneService.class, s -> s.take(id, action, s.get(id).item().version(), input));
  }

  /** A draft of an inspection that is under way. */
  private UUID finding() {
    var inspection =
        product.as(LI_OFFICE, InspectionService.class, s -> s.prepare(inspectionOfTheTask()));
    inspect(ZHANG_OFFICE, inspection, "approve");
    inspect(LI_OFFICE, inspection, "begin");
    var wanted = new NewFinding("ccpd", task.id, "方案未按期印发", "任务分工第三条", null, 20);
    return product.as(LI_OFFICE, FindingService.class, s -> s.write(inspection, wanted));
  }

  private void inspect(Caller caller, UUID id, String action) {
    product.as(
        caller,
        InspectionService.class,
        s -> s.take(id, action, s.get(id).version(), StepInput.NONE));
  }

  private void finding(Caller caller, UUID id, String action, StepInput input) {
    product.as(caller, FindingService.class, s -> s.take(id, action, s.get(id).version(), input));
  }

  private NewInspection inspectionOfTheTask() {
    return new NewInspection(
        "专项督查",
        InspectionKind.SPECIAL,
        "国务院办公厅",
        "国办督〔2024〕12号",
        LocalDate.of(2024, 5, 31),
        null,
        List.of(task.id),
        List.of("ccpd"),
        LocalDate.of(2024, 6, 3),
        LocalDate.of(2024, 6, 14),
        List.of(InspectionMethod.VISIT),
        List.of("li.office"),
        null);
  }
}
