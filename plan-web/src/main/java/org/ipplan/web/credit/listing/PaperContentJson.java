package org.ipplan.web.credit.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.PaperContent;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What a paper states on one matter.
 *
 * @param code CAUSE, BASIS, MEASURES, REMOVAL, REMEDIES of a decision, as the rules name them
 */
@Schema(
    name = "PaperContent",
    requiredProperties = {"code", "text"})
public record PaperContentJson(@Nullable String code, @Nullable String text) {

  static PaperContentJson of(PaperContent content) {
    return new PaperContentJson(content.code(), content.text());
  }

  PaperContent content() {
    return new PaperContent(
        Inputs.require("contents.code", code), Inputs.require("contents.text", text));
  }
}
