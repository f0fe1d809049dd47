package org.ipplan.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.PlanImportService;
import org.ipplan.plan.PlanService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Page;
import org.ipplan.supervision.LightReason.Code;
import org.ipplan.supervision.WorklistItem.Kind;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans that are not in force yet wait for the office: texts to finish and drafts to publish. */
class OfficeWorklistScenarioTest {
  private static final String TEXT = "（一）加强保护\n1.开展专项行动。（国家知识产权局负责）\n2.完善制度。（国家知识产权局负责）\n";

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aTextWaitsForWhoPreviewedItUntilItIsADraft() {
    var preview = preview(Officials.LI_OFFICE, 2024, TEXT);

    assertThat(worklist(Officials.LI_OFFICE))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(Kind.IMPORT);
              assertThat(item.id()).isEqualTo(preview.id());
              assertThat(item.titleEn()).isEqualTo("Text of the plan for 2024");
              assertThat(item.dueOn()).isNull();
              assertThat(item.lightReason().code()).isEqualTo(Code.UNDATED);
            });
    assertThat(worklist(Officials.ZHANG_OFFICE)).isEmpty();

    commit(Officials.LI_OFFICE, preview);
    assertThat(worklist(Officials.LI_OFFICE)).isEmpty();
  }

  @Test
  void ofSeveralTextsOfAYearOnlyTheLatestWaits() {
    preview(Officials.LI_OFFICE, 2024, TEXT);
    preview(Officials.LI_OFFICE, 2024, TEXT + "3.加强宣传。（国家知识产权局负责）\n");
    preview(Officials.LI_OFFICE, 2025, TEXT);

    assertThat(worklist(Officials.LI_OFFICE))
        .extracting(WorklistItem::taskYear)
        .containsExactlyInAnyOrder(2024, 2025);
  }

  @Test
  void aDraftWaitsForALeadWhoDidNotImportItUntilItIsPublished() {
    commit(Officials.LI_OFFICE, preview(Officials.LI_OFFICE, 2024, TEXT));

    assertThat(worklist(Officials.ZHANG_OFFICE))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(Kind.PUBLICATION);
              assertThat(item.planVersion()).isOne();
              assertThat(item.titleZh()).isEqualTo("2024年推进计划（第 1 版）");
              assertThat(item.href()).isEqualTo("/plans/2024/versions/1");
            });

    product.as(Officials.ZHANG_OFFICE, PlanService.class, s -> s.publish(2024, 1, 0));
    assertThat(worklist(Officials.ZHANG_OFFICE)).isEmpty();
  }

  @Test
  void whoImportedADraftIsNotAskedToPublishIt() {
    commit(Officials.ZHANG_OFFICE, preview(Officials.ZHANG_OFFICE, 2024, TEXT));

    assertThat(worklist(Officials.ZHANG_OFFICE)).isEmpty();
  }

  @Test
  void pagesGoOnAcrossWhatHasNoDateAndTheFiltersHold() {
    for (int year = 2024; year < 2027; year++) {
      commit(Officials.LI_OFFICE, preview(Officials.LI_OFFICE, year, TEXT + year));
    }
    var first = page(WorklistFilter.ALL, 2, null);
    var second = page(WorklistFilter.ALL, 2, first.next());

    assertThat(first.total()).isEqualTo(3);
    assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
    assertThat(second.items()).hasSize(1);
    assertThat(page(light(Light.GREY), 9, null).items()).hasSize(3);
    assertThat(page(light(Light.RED), 9, null).items()).isEmpty();
  }

  @Test
  void theOfficesListCostsTheSameNumberOfStatementsWhateverItsLength() {
    for (int year = 2024; year < 2027; year++) {
      commit(Officials.LI_OFFICE, preview(Officials.LI_OFFICE, year, TEXT + year));
    }
    worklist(Officials.ZHANG_OFFICE);

    assertThat(statements(1)).isEqualTo(statements(100));
  }

  private long statements(int limit) {
    product.statistics().clear();
    page(WorklistFilter.ALL, limit, null);
    return product.statistics().getPrepareStatementCount();
  }

  private static WorklistFilter light(Light light) {
    return new WorklistFilter(null, null, null, light, null);
  }

  private Page<WorklistItem> page(WorklistFilter filter, int limit, @Nullable String cursor) {
    return product.as(
        Officials.ZHANG_OFFICE, WorklistService.class, s -> s.mine(filter, limit, cursor, true));
  }

  private List<WorklistItem> worklist(Caller caller) {
    return product
        .as(caller, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 100, null, false))
        .items();
  }

  private ImportPreview preview(Caller caller, int year, String text) {
    return product.as(
        caller, PlanImportService.class, s -> s.preview(year, text.getBytes(UTF_8), "text/plain"));
  }

  private void commit(Caller caller, ImportPreview preview) {
    product.as(caller, PlanImportService.class, s -> s.commit(preview.id()));
  }
}
