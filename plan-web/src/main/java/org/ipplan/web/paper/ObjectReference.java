package org.ipplan.web.paper;

import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** An object that papers belong to, written {@code kind:id}. */
record ObjectReference(String type, String id) {
  private static final String FORM = "[a-z][a-z0-9-]{1,59}:.{1,100}";

  /**
   * @throws DomainException {@code input.invalid} with {@code paper.object-form}
   */
  static ObjectReference of(@Nullable String text) {
    if (text == null || !text.matches(FORM)) {
      throw DomainException.invalid("object", "paper.object-form");
    }
    int colon = text.indexOf(':');
    return new ObjectReference(text.substring(0, colon), text.substring(colon + 1));
  }
}
