package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.LI_OFFICE;

import java.util.List;
import org.ipplan.intake.FilesInTests;
import org.ipplan.intake.JobDetails;
import org.ipplan.intake.JobKind;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.progress.ReportState;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Progress by the file: drafts, and nothing beyond. */
class ReportFileScenarioTest {
  private Product product;
  private SharedTask task;

  @BeforeEach
  void start() {
    product = Product.start();
    task = SharedTask.in(product, 50);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aLineBecomesADraftOfTheOwnDepartment() {
    var job = take(line("", 40, "完成三项工作"));

    assertThat(counts(job)).containsExactly(1L, 1L, 0L, 0L, 0L);
    var report = report();
    assertThat(report.state()).isEqualTo(ReportState.DRAFT);
    assertThat(report.department()).isEqualTo("ccpd");
    assertThat(report.content().percentComplete()).isEqualTo(40);
  }

  @Test
  void theSameAgainIsADuplicateAndAnotherTextChangesTheDraft() {
    take(line("", 40, "完成三项工作"));

    var job = take(line("", 40, "完成三项工作") + line("", 60, "完成五项工作"));

    assertThat(counts(job)).containsExactly(2L, 1L, 1L, 1L, 0L);
    assertThat(report().content().narrative()).isEqualTo("完成五项工作");
  }

  @Test
  void whatWentUpIsNotChangedAndALineThatFailsLeavesTheOthers() {
    take(line("", 40, "完成三项工作"));
    var report = report();
    product.as(
        CHEN_CCPD,
        ReportService.class,
        s -> s.take(report.id(), "submit", report.version(), StepInput.NONE));

    var files = new FilesInTests(product, CHEN_CCPD);
    var job =
        take(
            line("", 60, "完成五项工作")
                + line("\"department\":\"cnipa\",", 60, "别人的")
                + line("\"state\":\"SUBMITTED\",", 60, "报送")
                + line("", 140, "超额").replace("2024-H1", "2024-H2"));

    assertThat(counts(job)).containsExactly(4L, 0L, 0L, 0L, 4L);
    assertThat(files.errors(job.id()))
        .containsExactly(
            "1 null workflow.wrong-state",
            "2 department report.own-department",
            "3 state intake.no-step",
            "4 percentComplete input.out-of-range");
  }

  @Test
  void aSystemNamesTheDepartmentWhoseDraftItWrites() {
    var files = new FilesInTests(product, DEMO_SYSTEM);
    var job =
        files.take(
            JobKind.REPORTS, line("\"department\":\"ccpd\",", 40, "平台数据") + line("", 40, "没有单位"));

    assertThat(counts(job)).containsExactly(2L, 1L, 0L, 0L, 1L);
    assertThat(files.errors(job.id())).containsExactly("2 department input.required");
    assertThat(report().createdBy()).isEqualTo("demo-system");
    assertThatThrownBy(
            () -> new FilesInTests(product, LI_OFFICE).take(JobKind.REPORTS, line("", 1, "x")))
        .hasMessageContaining("intake.plan-writer-only");
  }

  private JobDetails take(String lines) {
    return new FilesInTests(product, CHEN_CCPD).take(JobKind.REPORTS, lines);
  }

  private ReportDetails report() {
    return product.as(CHEN_CCPD, ReportService.class, s -> s.ofTask(task.id)).get(0);
  }

  private static List<Long> counts(JobDetails job) {
    return List.of(job.read(), job.accepted(), job.duplicates(), job.changed(), job.rejected());
  }

  private static String line(String more, int percent, String narrative) {
    return ("{%s\"year\":2024,\"task\":50,\"period\":\"2024-H1\",\"percentComplete\":%d,"
            + "\"narrative\":\"%s\"}\n")
        .formatted(more, percent, narrative);
  }
}
