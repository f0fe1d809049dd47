package org.ipplan.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, so that all of it is told at once. */
public final class Faults {
  private final List<FieldError> faults = new ArrayList<>();

  /** A text that must be there. */
  public Faults text(String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return fault(field, "input.required");
    }
    return optional(field, text, longest);
  }

  /** A text that may be missing. */
  public Faults optional(String field, @Nullable String text, int longest) {
    if (text != null && text.length() > longest) {
      fault(field, "input.too-long", longest);
    }
    if (text != null && text.chars().anyMatch(Faults::unprintable)) {
      fault(field, "input.control-characters");
    }
    return this;
  }

  /** A text that may be missing; one that is there says something. */
  public Faults given(String field, @Nullable String text, int longest) {
    return text == null ? this : text(field, text, longest);
  }

  /** Values that must be there, each once. */
  public Faults some(String field, Collection<?> values) {
    if (values.isEmpty()) {
      fault(field, "input.required");
    }
    return once(field, values);
  }

  /** Values of which none is there twice. */
  public Faults once(String field, Collection<?> values) {
    return new HashSet<>(values).size() < values.size() ? fault(field, "input.repeated") : this;
  }

  /** Notes a fault unless the condition holds. */
  public Faults check(boolean holds, String field, String code, Object... arguments) {
    return holds ? this : fault(field, code, arguments);
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /**
   * @throws DomainException {@code input.invalid} with everything collected
   */
  public void orRefuse() {
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
  }

  private Faults fault(String field, String code, Object... arguments) {
    faults.add(new FieldError(field, code, List.of(arguments)));
    return this;
  }

  private static boolean unprintable(int character) {
    return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
  }
}
