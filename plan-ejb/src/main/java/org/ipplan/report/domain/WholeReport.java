package org.ipplan.report.domain;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ipplan.report.MovedFigure;
import org.ipplan.report.OwnText;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportContent;
import org.ipplan.report.ReportContent.Block;
import org.ipplan.report.ReportContent.Chapter;
import org.ipplan.report.ReportReference;
import org.ipplan.shared.Refusal;

/** What the records say and what the office wrote around it. */
public final class WholeReport {
  private WholeReport() {}

  /** Own words first in their chapter; references of statements after those of records. */
  public static ReportContent of(ReportContent composed, List<OwnText> texts) {
    var own = texts.stream().collect(toMap(OwnText::chapter, Function.identity()));
    var references = new ArrayList<>(composed.references());
    var chapters = new ArrayList<Chapter>();
    for (var chapter : composed.chapters()) {
      var text = own.get(chapter.code());
      if (text == null) {
        chapters.add(chapter);
        continue;
      }
      var words = new OwnWords(text, chapter.title());
      var blocks = new ArrayList<Block>(words.blocks());
      blocks.addAll(chapter.blocks());
      chapters.add(new Chapter(chapter.code(), chapter.title(), blocks));
      references.addAll(words.statements(references.size(), composed.recordsOn()));
    }
    return new ReportContent(composed.year(), composed.recordsOn(), chapters, references);
  }

  /** What of the own words rests on no record, in the order of the chapters. */
  public static List<Refusal> faults(ReportContent composed, List<OwnText> texts) {
    var own = texts.stream().collect(toMap(OwnText::chapter, Function.identity()));
    var keys =
        composed.references().stream().map(ReportReference::key).collect(toUnmodifiableSet());
    var faults = new ArrayList<Refusal>();
    for (var chapter : composed.chapters()) {
      var text = own.get(chapter.code());
      if (text != null) {
        faults.addAll(new OwnWords(text, chapter.title()).faults(keys, composed.year()));
      }
    }
    return List.copyOf(faults);
  }

  /** Values that are others than before, by the order they have now; what is gone comes last. */
  public static List<MovedFigure> moved(ReportContent before, ReportContent now) {
    var former = byKey(before);
    var current = byKey(now);
    var moved = new ArrayList<MovedFigure>();
    current.forEach(
        (key, reference) -> {
          var was = former.get(key);
          if (was == null || differ(was, reference)) {
            var value = was == null ? null : was.value();
            moved.add(new MovedFigure(key, reference.label(), value, reference.value()));
          }
        });
    former.forEach(
        (key, reference) -> {
          if (!current.containsKey(key)) {
            moved.add(new MovedFigure(key, reference.label(), reference.value(), null));
          }
        });
    return List.copyOf(moved);
  }

  /** Also where the figure is the same and the record says something else. */
  private static boolean differ(ReportReference one, ReportReference other) {
    return !one.value().equals(other.value())
        || !one.recordId().equals(other.recordId())
        || (one.kind() == ReferenceKind.TASK_REPORT && !withoutDay(one).equals(withoutDay(other)));
  }

  private static String withoutDay(ReportReference reference) {
    return reference.content().replace("\"on\":\"" + reference.on() + "\"", "");
  }

  private static Map<String, ReportReference> byKey(ReportContent content) {
    var references = new LinkedHashMap<String, ReportReference>();
    content.references().forEach(reference -> references.put(reference.key(), reference));
    return references;
  }
}
