package org.ipplan.web.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * How far the caller has read.
 *
 * @param upTo id of the latest entry that is marked, and all before it
 */
@Schema(name = "UpTo", requiredProperties = "upTo")
public record UpToJson(@Nullable Long upTo) {
  /** Nothing at all, as when the caller sent no body. */
  static final UpToJson EMPTY = new UpToJson(null);

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} when it is missing
   */
  long wanted() {
    return Inputs.require("upTo", upTo);
  }
}
