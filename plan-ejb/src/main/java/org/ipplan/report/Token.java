package org.ipplan.report;

import java.io.Serializable;

/**
 * Stands in a text for a reference.
 *
 * @param bare whether its mark alone is shown, without its value
 */
public record Token(String key, boolean bare) implements Serializable {
  static final String BARE = "ref:";

  /** What is written into a text. */
  public String text() {
    return "{{" + (bare ? BARE : "") + key + "}}";
  }
}
