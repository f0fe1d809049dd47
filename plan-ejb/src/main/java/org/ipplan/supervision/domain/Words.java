package org.ipplan.supervision.domain;

import java.util.List;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.workflow.StepInput;

/** What the office writes to a department. */
public final class Words {
  private Words() {}

  /** What is wrong with a text that must be there; empty where nothing is. */
  public static List<FieldError> faults(String field, String text) {
    if (text.isBlank()) {
      return List.of(new FieldError(field, "input.required", List.of()));
    }
    if (text.length() > StepInput.MAX_TEXT) {
      return List.of(new FieldError(field, "input.too-long", List.of(StepInput.MAX_TEXT)));
    }
    var unprintable =
        text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0);
    return unprintable
        ? List.of(new FieldError(field, "input.control-characters", List.of()))
        : List.of();
  }
}
