package org.ipplan.web.page.breakdown;

import java.io.Serializable;
import org.ipplan.breakdown.NewValue;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;

/** A number that the reader reports for a target. */
public class ValueForm implements Serializable {
  private String on;
  private String value;
  private String source;

  /**
   * @throws DomainException {@code input.invalid} where the day or the number cannot be read
   */
  NewValue reported() {
    var day = ItemForm.date("on", on);
    var number = ItemForm.number("value", value);
    if (day == null || number == null) {
      throw DomainException.invalid(day == null ? "on" : "value", "input.required");
    }
    return new NewValue(day, number, Choice.text(source) == null ? "" : source);
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
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
}
