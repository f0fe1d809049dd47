package org.ipplan.progress.domain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.ipplan.progress.KnownWork.Known;
import org.ipplan.progress.KnownWork.Reached;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportContent.Figure;

/**
 * What an empty report starts from: the text that was last approved, and what is known since. It is
 * a start, not a statement: the department changes it as it likes before it goes up.
 */
public final class FirstDraft {
  private FirstDraft() {}

  /** Figures are counted anew: those of the last report are not taken over. */
  public static ReportContent of(Optional<ReportContent> last, Known known) {
    return new ReportContent(
        narrative(last.map(ReportContent::narrative).orElse(""), known.reached()),
        last.map(ReportContent::percentComplete).orElse(0),
        known.figures().stream()
            .filter(figure -> figure.value().abs().compareTo(ReportContentPolicy.MAX_VALUE) <= 0)
            .limit(ReportContentPolicy.MAX_FIGURES)
            .map(FirstDraft::named)
            .toList());
  }

  /** What is too long for a report is left to the department. */
  private static String narrative(String text, List<Reached> reached) {
    var lines = reached.stream().map(FirstDraft::line).collect(joining("\n"));
    var both = text.isEmpty() || lines.isEmpty() ? text + lines : text + "\n\n" + lines;
    var length = both.codePointCount(0, both.length());
    return length <= ReportContent.MAX_NARRATIVE ? both : text;
  }

  private static String line(Reached reached) {
    return "· " + reached.title() + "（" + reached.on() + "）：" + reached.note();
  }

  private static Figure named(Figure figure) {
    var name = figure.indicator();
    if (name.codePointCount(0, name.length()) <= ReportContentPolicy.MAX_INDICATOR) {
      return figure;
    }
    var end = name.offsetByCodePoints(0, ReportContentPolicy.MAX_INDICATOR);
    return new Figure(name.substring(0, end), figure.value());
  }
}
