package org.ipplan.breakdown.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.breakdown.service.LedTask.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import java.time.Instant;
import java.util.Locale;
import org.ipplan.breakdown.ItemKind;
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.breakdown.TargetService;
import org.ipplan.breakdown.TemplateDetails;
import org.ipplan.breakdown.TemplateOutcome;
import org.ipplan.breakdown.TemplateService;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.shared.Caller;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped templates, and what they make of a share due on 31 October 2024. */
class TemplatesScenarioTest {
  private static Product product;
  private static int number = 1;

  private LedTask task;

  @BeforeAll
  static void start() {
    product = Product.start().withDirectory();
    load();
  }

  private static void load() {
    product.inTransaction(
        () -> {
          product.bean(ShippedTemplates.class).load();
          return true;
        });
  }

  @BeforeEach
  void publishATask() {
    product.setNow(Instant.parse("2024-06-03T01:00:00Z"));
    task = new LedTask(product, number++);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void everyKindOfWorkHasItsTemplateInBothLanguagesAndLoadingAgainChangesNothing() {
    load();
    var templates = product.as(READER_SYSTEM, TemplateService.class, TemplateService::templates);

    assertThat(templates)
        .extracting(TemplateDetails::nameZh)
        .containsExactly("起草法律法规", "制发文件", "专项行动", "平台建设", "标准制定", "会议活动", "统计发布", "试点示范");
    assertThat(templates).allSatisfy(t -> assertThat(t.steps()).hasSizeGreaterThan(4));
    assertThat(templates)
        .flatExtracting(TemplateDetails::steps)
        .extracting(TemplateDetails.Step::kind)
        .contains(ItemKind.values());
  }

  @Test
  void everyStepOfEveryTemplateFallsOnADayThatIsWorkedWithinTheShare() {
    var calendar = WorkingCalendar.of(PublishedCalendars.all());
    for (var template : product.as(CHEN_CCPD, TemplateService.class, TemplateService::templates)) {
      assertThat(preview(template.code()).items())
          .as(template.code())
          .hasSameSizeAs(template.steps())
          .allSatisfy(
              item -> {
                assertThat(item.dueOn()).isBetween("2024-06-03", "2024-10-31");
                assertThat(calendar.isWorking(item.dueOn())).isTrue();
              });
    }
  }

  @Test
  void aPreviewStoresNothing() {
    preview("document");

    var subTasks = product.as(CHEN_CCPD, SubTaskService.class, s -> s.ofTask(task.id));
    assertThat(subTasks).isEmpty();
  }

  @Test
  void aTemplateMakesTheItemsItsPreviewShowsOnce() {
    var previewed = preview("document");
    var made = apply(CHEN_CCPD, "document");

    assertThat(made.items())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .isEqualTo(previewed.items());
    var subTasks = product.as(WANG_CNIPA, SubTaskService.class, s -> s.ofTask(task.id));
    assertThat(subTasks).extracting(s -> s.item().title()).startsWith("起草文稿", "征求意见");
    assertThat(subTasks).allSatisfy(s -> assertThat(s.item().template()).isEqualTo("document"));
    var milestone = product.as(WANG_CNIPA, MilestoneService.class, s -> s.ofTask(task.id)).get(0);
    assertThat(milestone.subTask()).isEqualTo(subTasks.get(3).item().id());

    assertRefused("breakdown.template-applied", () -> apply(CHEN_CCPD, "document"));
    assertRefused("breakdown.template-applied", () -> preview("document"));
    assertThat(apply(CHEN_CCPD, "campaign").items()).isNotEmpty();
    var targets = product.as(CHEN_CCPD, TargetService.class, s -> s.ofTask(task.id));
    assertThat(targets)
        .singleElement()
        .satisfies(target -> assertThat(target.goal()).isEqualByComparingTo("100"));
  }

  @Test
  void theDepartmentOfTheShareAppliesItWhileThereIsTime() {
    assertRefused("breakdown.own-department", () -> apply(LI_OFFICE, "document"));
    assertRefused("breakdown.own-department", () -> apply(WANG_CNIPA, "document"));
    assertRefused("breakdown.template-not-found", () -> apply(CHEN_CCPD, "nothing"));

    task.sharesAreDue("2024-06-01");
    assertRefused("breakdown.no-time-left", () -> apply(CHEN_CCPD, "document"));
  }

  @Test
  void theWordsAreThoseOfTheLanguageAskedFor() {
    var english =
        product.as(
            CHEN_CCPD,
            TemplateService.class,
            s -> s.preview(task.lead, "document", Locale.ENGLISH));

    assertThat(english.items().get(0).title()).isEqualTo("Drafting the text");
  }

  private TemplateOutcome preview(String template) {
    return product.as(
        CHEN_CCPD,
        TemplateService.class,
        s -> s.preview(task.lead, template, Locale.SIMPLIFIED_CHINESE));
  }

  private TemplateOutcome apply(Caller caller, String template) {
    return product.as(
        caller,
        TemplateService.class,
        s -> s.apply(task.lead, template, Locale.SIMPLIFIED_CHINESE));
  }
}
