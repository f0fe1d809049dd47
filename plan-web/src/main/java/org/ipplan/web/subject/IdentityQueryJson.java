package org.ipplan.web.subject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An identity number to find a person by; it stands in a body, so that no address or log has it.
 */
@Schema(
    name = "IdentityQuery",
    requiredProperties = {"identityNumber"})
public record IdentityQueryJson(@Nullable String identityNumber) {
  static final IdentityQueryJson EMPTY = new IdentityQueryJson(null);

  /** Never the number. */
  @Override
  public String toString() {
    return "IdentityQueryJson";
  }
}
