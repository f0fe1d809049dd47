package org.ipplan.web.page.connection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipplan.connection.FieldMapping;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;

/** One field of a mapping, as it is filled in. */
public class FieldRow implements Serializable {
  private final String field;
  private final boolean required;
  private String pointer;
  private String constant;
  private String form;
  private String scale;
  private String values;

  FieldRow(String field, boolean required, FieldMapping mapping) {
    this.field = field;
    this.required = required;
    if (mapping != null) {
      pointer = mapping.pointer();
      constant = mapping.constant();
      form = mapping.form();
      scale = mapping.scale() == null ? null : mapping.scale().toPlainString();
      values = written(mapping.values());
    }
  }

  private static String written(Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("; "));
  }

  /** Whether anything is said of the field. */
  boolean isMapped() {
    return Choice.text(pointer) != null || Choice.text(constant) != null;
  }

  FieldMapping asked() {
    return new FieldMapping(
        field, Choice.text(pointer), Choice.text(constant), Choice.text(form), number(), table());
  }

  private BigDecimal number() {
    try {
      var text = Choice.text(scale);
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("mapping." + field, "connection.scale");
    }
  }

  private Map<String, String> table() {
    var table = new HashMap<String, String>();
    var text = Choice.text(values);
    if (text != null) {
      for (var pair : text.split("[;；\\n]", -1)) {
        var at = pair.indexOf('=');
        if (at > 0) {
          table.put(pair.substring(0, at).strip(), pair.substring(at + 1).strip());
        }
      }
    }
    return table;
  }

  public String getField() {
    return field;
  }

  public boolean isRequired() {
    return required;
  }

  public String getPointer() {
    return pointer;
  }

  public void setPointer(String pointer) {
    this.pointer = pointer;
  }

  public String getConstant() {
    return constant;
  }

  public void setConstant(String constant) {
    this.constant = constant;
  }

  public String getForm() {
    return form;
  }

  public void setForm(String form) {
    this.form = form;
  }

  public String getScale() {
    return scale;
  }

  public void setScale(String scale) {
    this.scale = scale;
  }

  public String getValues() {
    return values;
  }

  public void setValues(String values) {
    this.values = values;
  }
}
