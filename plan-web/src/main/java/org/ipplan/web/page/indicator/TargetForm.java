package org.ipplan.web.page.indicator;

import java.io.Serializable;
import org.ipplan.indicator.NewIndicatorTarget;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.breakdown.ItemForm;

/** A target as it is being typed. */
public class TargetForm implements Serializable {
  private String year;
  private String value;
  private String source;
  private String publishedOn;

  /**
   * @throws DomainException {@code input.invalid} where the year, the day or the number cannot be
   *     read
   */
  NewIndicatorTarget asked() {
    return new NewIndicatorTarget(
        yearOf(ObservationForm.text(year)),
        ObservationForm.number(value),
        ObservationForm.text(source),
        ItemForm.date("publishedOn", publishedOn));
  }

  private static int yearOf(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("year", "input.number");
    }
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getPublishedOn() {
    return publishedOn;
  }

  public void setPublishedOn(String publishedOn) {
    this.publishedOn = publishedOn;
  }
}
