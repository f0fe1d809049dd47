package org.ipplan.credit.domain;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, so that all of it is told at once. */
final class Texts {
  private final List<FieldError> faults = new ArrayList<>();

  /** A text that must be there. */
  Texts required(String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return fault(field, "input.required");
    }
    if (text.length() > longest) {
      return fault(field, "input.too-long", longest);
    }
    var unprintable =
        text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0);
    return unprintable ? fault(field, "input.control-characters") : this;
  }

  /** A text that may be there; then it is as {@link #required} asks. */
  Texts optional(String field, @Nullable String text, int longest) {
    return text == null ? this : required(field, text, longest);
  }

  Texts check(boolean holds, String field, String code, Object... arguments) {
    return holds ? this : fault(field, code, arguments);
  }

  /**
   * @throws DomainException {@code input.invalid} with everything collected
   */
  void orRefuse() {
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
  }

  private Texts fault(String field, String code, Object... arguments) {
    faults.add(new FieldError(field, code, List.of(arguments)));
    return this;
  }
}
