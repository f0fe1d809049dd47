package org.ipplan.progress.domain;

import java.util.List;
import org.ipplan.progress.ReportContent.Figure;

/** The figures of a report, in the department's order. */
public record Figures(List<Figure> list) {
  public Figures {
    list = List.copyOf(list);
  }
}
