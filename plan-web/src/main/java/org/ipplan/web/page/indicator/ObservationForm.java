package org.ipplan.web.page.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import org.ipplan.indicator.NewObservation;
import org.ipplan.indicator.ObservationDetails;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.breakdown.ItemForm;

/** A value as it is being typed. */
public class ObservationForm implements Serializable {
  private String period;
  private String value;
  private String source;
  private String publishedOn;

  static ObservationForm of(ObservationDetails observation) {
    var form = new ObservationForm();
    form.period = observation.period();
    form.value = observation.value().toPlainString();
    form.source = observation.source();
    form.publishedOn =
        observation.publishedOn() == null ? null : observation.publishedOn().toString();
    return form;
  }

  /**
   * @throws DomainException {@code input.invalid} where the day or the number cannot be read
   */
  NewObservation given() {
    return new NewObservation(
        text(period), number(value), text(source), ItemForm.date("publishedOn", publishedOn), null);
  }

  static BigDecimal number(String text) {
    var number = ItemForm.number("value", text);
    if (number == null) {
      throw DomainException.invalid("value", "input.required");
    }
    return number;
  }

  static String text(String text) {
    return Choice.text(text) == null ? "" : text.strip();
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
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
