package org.ipplan.web.page;

import java.util.UUID;
import org.ipplan.shared.DomainException;

/** Reads identifiers out of addresses. */
public final class Ids {
  private Ids() {}

  /**
   * @param notFound code to say it with when the text is no identifier: then nothing has it
   */
  public static UUID of(String text, String notFound) {
    try {
      return UUID.fromString(String.valueOf(text));
    } catch (IllegalArgumentException e) {
      throw DomainException.notFound(notFound, String.valueOf(text));
    }
  }
}
