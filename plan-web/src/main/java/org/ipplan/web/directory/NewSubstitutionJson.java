package org.ipplan.web.directory;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.directory.NewSubstitution;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A substitution to enter.
 *
 * @param absent sign-in name of who is away; the caller where it is absent
 * @param substitute sign-in name of who stands in, of the same department
 * @param fromOn first day, not before the business date
 * @param toOn last day
 */
@Schema(
    name = "NewSubstitution",
    requiredProperties = {"substitute", "fromOn", "toOn", "reason"})
public record NewSubstitutionJson(
    @Nullable String absent,
    @Nullable String substitute,
    @Nullable LocalDate fromOn,
    @Nullable LocalDate toOn,
    @Nullable String reason) {

  /** Nothing at all, as when the caller sent no body. */
  static final NewSubstitutionJson EMPTY = new NewSubstitutionJson(null, null, null, null, null);

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  NewSubstitution wanted(String caller) {
    new Inputs()
        .required("substitute", substitute)
        .required("fromOn", fromOn)
        .required("toOn", toOn)
        .required("reason", reason)
        .orRefuse();
    return new NewSubstitution(
        absent == null ? caller : absent,
        Inputs.require("substitute", substitute),
        Inputs.require("fromOn", fromOn),
        Inputs.require("toOn", toOn),
        Inputs.require("reason", reason));
  }
}
