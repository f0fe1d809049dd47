package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.progress.TaskRhythmDetails;
import org.ipplan.progress.TaskRhythmService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office has one task reported on more often than the others. */
class RhythmScenarioTest {
  private Product product;
  private SharedTask task;

  @BeforeEach
  void publishATask() {
    product = Product.start();
    task = SharedTask.in(product, 50);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aTaskIsReportedOnTwiceAYearUnlessTheOfficeSaysOtherwise() {
    assertThat(rhythm().rhythm()).isEqualTo(ReportRhythm.HALF_YEARLY);
    assertThat(rhythm().periods())
        .extracting(PeriodDetails::code, PeriodDetails::dueOn)
        .containsExactly(
            tuple("2024-H1", LocalDate.of(2024, 7, 15)),
            tuple("2024-H2", LocalDate.of(2025, 1, 15)));
  }

  @Test
  void quartersAreFour() {
    assertThat(set(LI_OFFICE, 0, ReportRhythm.QUARTERLY).periods())
        .extracting(
            PeriodDetails::code, PeriodDetails::fromOn, PeriodDetails::toOn, PeriodDetails::dueOn)
        .hasSize(4)
        .contains(
            tuple(
                "2024-Q1",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 3, 31),
                LocalDate.of(2024, 4, 15)),
            tuple(
                "2024-Q4",
                LocalDate.of(2024, 10, 1),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 1, 15)));
  }

  @Test
  void reportsFollowTheRhythmAndNoOther() {
    set(LI_OFFICE, 0, ReportRhythm.MONTHLY);

    assertThat(task.begin(CHEN_CCPD, task.lead, "2024-M05")).isNotNull();
    assertRefused(
        Kind.IMPOSSIBLE,
        "report.period-unknown",
        () -> task.begin(CHEN_CCPD, task.lead, "2024-H1"));
  }

  @Test
  void whatIsDueFollowsTheRhythmOfEachTask() {
    var usual = SharedTask.in(product, 51);
    usual.draft();
    set(LI_OFFICE, 0, ReportRhythm.QUARTERLY);

    List<WorklistItem> waiting =
        product.as(
            CHEN_CCPD,
            WorklistService.class,
            worklist -> worklist.mine(WorklistFilter.ALL, 100, null, false).items());

    assertThat(waiting)
        .filteredOn(item -> item.kind() == WorklistItem.Kind.REPORT)
        .extracting(WorklistItem::taskNumber, WorklistItem::period)
        .containsExactlyInAnyOrder(
            tuple(50, "2024-Q1"), tuple(50, "2024-Q2"), tuple(51, "2024-H1"));
  }

  @Test
  void theOfficeAloneSetsItAndNotOverSomebodyElsesSetting() {
    assertRefused(
        Kind.FORBIDDEN, "report.rhythm-office-only", () -> set(CHEN_CCPD, 0, ReportRhythm.MONTHLY));
    set(LI_OFFICE, 0, ReportRhythm.MONTHLY);
    assertRefused(Kind.STALE, "version.stale", () -> set(LI_OFFICE, 0, ReportRhythm.QUARTERLY));
    assertThat(set(LI_OFFICE, 1, ReportRhythm.QUARTERLY).version()).isEqualTo(2);
  }

  private TaskRhythmDetails rhythm() {
    return product.as(CHEN_CCPD, TaskRhythmService.class, rhythms -> rhythms.get(task.id));
  }

  private TaskRhythmDetails set(Caller caller, long version, ReportRhythm rhythm) {
    return product.as(
        caller, TaskRhythmService.class, rhythms -> rhythms.set(task.id, version, rhythm));
  }
}
