package org.ipplan.web.support;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** Collects what an input lacks, so that the caller learns of all of it at once. */
public final class Inputs {
  private final List<FieldError> errors = new ArrayList<>();

  /** Notes a field that must be there. */
  public Inputs required(String field, @Nullable Object value) {
    var missing = value == null || (value instanceof String text && text.isBlank());
    return check(!missing, field, "input.required");
  }

  /** Notes a field whose condition does not hold. */
  public Inputs check(boolean holds, String field, String code, Object... arguments) {
    if (!holds) {
      errors.add(new FieldError(field, code, List.of(arguments)));
    }
    return this;
  }

  /**
   * @throws DomainException {@code input.invalid} with everything noted
   */
  public void orRefuse() {
    if (!errors.isEmpty()) {
      throw DomainException.invalid(errors);
    }
  }

  /**
   * A value that must be there.
   *
   * @throws DomainException {@code input.invalid}
   */
  public static <T> T require(String field, @Nullable T value) {
    if (value == null) {
      throw DomainException.invalid(field, "input.required");
    }
    return value;
  }
}
