package org.ipplan.web.directory;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * When a body begins or ends to belong to a collective party.
 *
 * @param on first day it belongs to it, or no longer does
 */
@Schema(
    name = "Membership",
    requiredProperties = {"on"})
public record MembershipJson(@Nullable LocalDate on) {

  /** Nothing at all, as when the caller sent no body. */
  static final MembershipJson EMPTY = new MembershipJson(null);

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} where it is missing
   */
  LocalDate day() {
    new Inputs().required("on", on).orRefuse();
    return Inputs.require("on", on);
  }
}
