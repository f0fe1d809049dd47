package org.ipplan.web.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.ImportPreview.Chapter;
import org.ipplan.plan.ImportPreview.PreviewTask;
import org.ipplan.plan.ImportPreview.Section;

/** Tasks of a preview, grouped as the text has them. */
public record PreviewTree(List<Group> groups) {
  /**
   * Tasks of one section, or of a chapter without sections.
   *
   * @param chapter null where the text has none
   * @param section null where the chapter has none
   */
  public record Group(Chapter chapter, Section section, List<PreviewTask> tasks) {}

  /** Groups neighbours of the same chapter and section. */
  public static PreviewTree of(ImportPreview preview) {
    List<Group> groups = new ArrayList<>();
    PreviewTask before = null;
    for (var task : preview.tasks()) {
      if (before == null || !together(before, task)) {
        groups.add(group(preview, task));
      }
      groups.get(groups.size() - 1).tasks().add(task);
      before = task;
    }
    return new PreviewTree(groups);
  }

  private static boolean together(PreviewTask one, PreviewTask other) {
    return Objects.equals(one.chapter(), other.chapter())
        && Objects.equals(one.section(), other.section());
  }

  private static Group group(ImportPreview preview, PreviewTask task) {
    var chapter =
        preview.chapters().stream()
            .filter(each -> Objects.equals(each.number(), task.chapter()))
            .findFirst()
            .orElse(null);
    var section =
        chapter == null
            ? null
            : chapter.sections().stream()
                .filter(each -> Objects.equals(each.number(), task.section()))
                .findFirst()
                .orElse(null);
    return new Group(chapter, section, new ArrayList<>());
  }
}
