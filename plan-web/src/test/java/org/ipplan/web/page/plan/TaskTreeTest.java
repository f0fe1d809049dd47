package org.ipplan.web.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.plan.PlanVersionDetails.Heading;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskSource;
import org.ipplan.plan.TaskState;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.LightReason;
import org.ipplan.supervision.TaskSummary;
import org.junit.jupiter.api.Test;

class TaskTreeTest {
  private static final Heading FIRST = new Heading(1, null, "一", null);
  private static final Heading FIRST_SECTION = new Heading(1, 1, "甲", null);
  private static final Heading SECOND = new Heading(2, null, "二", null);

  @Test
  void putsTasksUnderChaptersAndSections() {
    var tree =
        TaskTree.of(
            List.of(task(1, 1, 1), task(2, 1, 1), task(3, 2, null)),
            List.of(FIRST, FIRST_SECTION, SECOND));

    assertThat(tree.chapters())
        .extracting(TaskTree.Chapter::heading)
        .containsExactly(FIRST, SECOND);
    assertThat(tree.chapters().get(0).count()).isEqualTo(2);
    assertThat(tree.chapters().get(0).sections())
        .extracting(TaskTree.Section::heading)
        .containsExactly(FIRST_SECTION);
    assertThat(tree.chapters().get(1).sections().get(0).heading()).isNull();
  }

  @Test
  void keepsTasksWithoutAChapterTogether() {
    var tree = TaskTree.of(List.of(task(1, null, null), task(2, null, null)), List.of());

    assertThat(tree.chapters()).singleElement().satisfies(c -> assertThat(c.heading()).isNull());
    assertThat(tree.chapters().get(0).count()).isEqualTo(2);
  }

  private static TaskSummary task(int number, Integer chapter, Integer section) {
    return new TaskSummary(
        new UUID(0, number),
        2024,
        number,
        chapter,
        section,
        "题",
        null,
        "文",
        null,
        TaskMode.SOLE,
        TaskState.ASSIGNED,
        LocalDate.of(2024, 12, 31),
        false,
        false,
        false,
        new TaskSummary.Origin(TaskSource.PLAN, null, null, false),
        Light.GREY,
        new LightReason(LightReason.Code.NOT_BEGUN, LocalDate.of(2024, 12, 31), 100),
        null,
        null,
        List.of());
  }
}
