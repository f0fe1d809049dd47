package org.ipplan.breakdown.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.breakdown.service.LedTask.note;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.MilestonePlan;
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportContent.Figure;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new report begins with what its breakdown knows already. */
class KnownItemsScenarioTest {
  private static final ReportContent EMPTY = new ReportContent("", 0, List.of());

  private Product product;
  private LedTask task;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    product.setNow(Instant.parse("2024-06-03T01:00:00Z"));
    task = new LedTask(product, 1);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void milestonesThatWereMetAndTheLatestValuesStandInTheFirstDraft() {
    meet("文件印发");
    task.takeMilestone(CHEN_CCPD, add("平台上线", false), "meet", note("已试运行"));
    var rejected = add("会议召开", false);
    task.takeMilestone(CHEN_CCPD, rejected, "meet", note("已召开"));
    task.takeMilestone(LI_OFFICE, rejected, "reject", StepInput.reason("尚未召开"));
    add("标准发布", false);
    var target = task.target("16", "15", Direction.AT_MOST);
    task.record(CHEN_CCPD, target, "2024-05-31", "15.80");
    task.record(CHEN_CCPD, target, "2024-04-30", "15.9");

    var draft = begin("2024-H1", EMPTY);

    assertThat(draft.narrative()).isEqualTo("· 文件印发（2024-06-03）：见公报\n· 平台上线（2024-06-03）：已试运行");
    assertThat(draft.figures()).containsExactly(new Figure("发明专利审查周期（个月）", new BigDecimal("15.8")));
  }

  @Test
  void whatTheLastApprovedReportSaidComesFirstAndOnlyWhatWasMetSinceFollows() {
    meet("文件印发");
    product.setNow(Instant.parse("2024-06-20T01:00:00Z"));
    approve(begin("2024-H1", new ReportContent("上半年进展。", 40, List.of())));
    product.setNow(Instant.parse("2024-07-22T01:00:00Z"));
    meet("平台上线");

    var draft = begin("2024-H2", EMPTY);

    assertThat(draft.narrative()).isEqualTo("上半年进展。\n\n· 平台上线（2024-07-22）：见公报");
    assertThat(draft.percentComplete()).isEqualTo(40);
  }

  @Test
  void aReportOnTheWholeBeginsWithWhatBelongsToTheWhole() {
    meet("文件印发");
    task.takeMilestone(CHEN_CCPD, add("全国部署", true), "meet", note("已部署"));

    var whole =
        product.as(CHEN_CCPD, ReportService.class, s -> s.begin(task.lead, "2024-H1", true, EMPTY));

    assertThat(product.as(CHEN_CCPD, ReportService.class, s -> s.get(whole)).content().narrative())
        .isEqualTo("· 全国部署（2024-06-03）：已部署");
  }

  @Test
  void whatSomebodyWroteStaysAsItIs() {
    meet("文件印发");

    assertThat(begin("2024-H1", new ReportContent("自行撰写", 0, List.of())).narrative())
        .isEqualTo("自行撰写");
  }

  private void meet(String title) {
    task.takeMilestone(CHEN_CCPD, add(title, false), "meet", note("见公报"));
  }

  private UUID add(String title, boolean whole) {
    var item = new ItemPlan(title, null, LocalDate.of(2024, 9, 30), null, whole, null);
    var plan = new MilestonePlan(item, "文件已编号印发", null);
    return product.as(CHEN_CCPD, MilestoneService.class, s -> s.add(task.lead, plan));
  }

  private ReportContent begin(String period, ReportContent content) {
    return product.as(
        CHEN_CCPD,
        ReportService.class,
        s -> s.get(s.begin(task.lead, period, false, content)).content());
  }

  private void approve(ReportContent sent) {
    assertThat(sent.narrative()).isNotEmpty();
    var report = product.as(CHEN_CCPD, ReportService.class, s -> s.ofTask(task.id)).get(0).id();
    product.as(
        CHEN_CCPD,
        ReportService.class,
        s -> s.take(report, "submit", s.get(report).version(), StepInput.NONE));
    product.as(
        LI_OFFICE,
        ReportService.class,
        s -> s.take(report, "approve", s.get(report).version(), StepInput.NONE));
  }
}
