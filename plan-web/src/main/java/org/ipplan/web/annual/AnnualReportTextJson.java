package org.ipplan.web.annual;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.report.OwnText;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The office's own words of a chapter.
 *
 * @param text paragraphs, one a line; figures by tokens such as {@code {{tasks.total}}} or as
 *     {@code [[words|source]]}. Empty to take them away
 */
@Schema(
    name = "AnnualReportText",
    requiredProperties = {"text"})
public record AnnualReportTextJson(@Nullable String text) {

  static OwnText asked(String chapter, @Nullable AnnualReportTextJson body) {
    return new OwnText(chapter, Inputs.require("text", body == null ? null : body.text));
  }
}
