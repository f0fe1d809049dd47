package org.ipplan.web.page.report;

import java.io.Serializable;
import java.math.BigDecimal;
import org.ipplan.progress.ReportContent.Figure;
import org.ipplan.web.page.Choice;

/** A figure as it is being typed: nothing is lost, whatever was typed. */
public class FigureRow implements Serializable {
  private String indicator = "";
  private String value = "";

  static FigureRow of(Figure figure) {
    var row = new FigureRow();
    row.indicator = figure.indicator();
    row.value = figure.value().toPlainString();
    return row;
  }

  boolean isBlank() {
    return Choice.text(indicator) == null && Choice.text(value) == null;
  }

  /**
   * @throws NumberFormatException when the value is no number
   */
  Figure figure() {
    var number = value == null ? "" : value.strip().replace(",", "").replace("，", "");
    return new Figure(indicator == null ? "" : indicator.strip(), new BigDecimal(number));
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }
}
