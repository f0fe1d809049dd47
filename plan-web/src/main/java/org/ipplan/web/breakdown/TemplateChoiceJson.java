package org.ipplan.web.breakdown;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The template a share is broken down by.
 *
 * @param template code
 */
@Schema(
    name = "BreakdownChoice",
    requiredProperties = {"template"})
public record TemplateChoiceJson(@Nullable String template) {

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid}
   */
  static String chosen(@Nullable TemplateChoiceJson body) {
    return Inputs.require("template", body == null ? null : body.template);
  }
}
