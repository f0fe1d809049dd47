package org.ipplan.web.progress;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.progress.ReportContent.Figure;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a report's body. */
final class Figures {
  private Figures() {}

  /**
   * @param json null counts as none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static List<Figure> of(@Nullable List<@Nullable FigureJson> json) {
    if (json == null) {
      return List.of();
    }
    var faults = new Inputs();
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      var item = json.get(i);
      var indicator = item == null ? null : item.indicator();
      var value = item == null ? null : item.value();
      faults.required("figures[" + i + "].indicator", indicator);
      faults.required("figures[" + i + "].value", value);
      if (indicator != null && value != null) {
        figures.add(new Figure(indicator, value));
      }
    }
    faults.orRefuse();
    return figures;
  }
}
