package org.ipplan.web.page.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportContent.Figure;

/** What somebody is typing into a report; kept as typed until it can be saved. */
public class Draft implements Serializable {
  private static final int ALL = 100;

  private String narrative;
  private String percent;
  private final List<FigureRow> figures = new ArrayList<>();

  static Draft of(ReportContent content) {
    var draft = new Draft();
    draft.narrative = content.narrative();
    draft.percent = String.valueOf(content.percentComplete());
    content.figures().forEach(figure -> draft.figures.add(FigureRow.of(figure)));
    return draft;
  }

  /** Keys of the pages' words for what cannot be read as a report, with their arguments. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (percentOrNull() == null) {
      faults.add(new Fault("report.percent-invalid", null));
    }
    for (var row : figures) {
      if (!row.isBlank() && figureOrNull(row) == null) {
        faults.add(new Fault("report.figure-invalid", row.getIndicator()));
      }
    }
    return faults;
  }

  /** A fault of what was typed. */
  record Fault(String key, String argument) {}

  /** The content; only where there are no {@link #faults()}. */
  ReportContent content() {
    var rows = figures.stream().filter(row -> !row.isBlank()).map(FigureRow::figure).toList();
    return new ReportContent(narrative == null ? "" : narrative, percentOrNull(), rows);
  }

  private Integer percentOrNull() {
    try {
      var number = Integer.parseInt(percent.strip());
      return number < 0 || number > ALL ? null : number;
    } catch (NumberFormatException | NullPointerException e) {
      return null;
    }
  }

  private static Figure figureOrNull(FigureRow row) {
    try {
      return row.figure();
    } catch (NumberFormatException e) {
      return null;
    }
  }

  public String getNarrative() {
    return narrative;
  }

  public void setNarrative(String narrative) {
    this.narrative = narrative;
  }

  public String getPercent() {
    return percent;
  }

  public void setPercent(String percent) {
    this.percent = percent;
  }

  public List<FigureRow> getFigures() {
    return figures;
  }
}
