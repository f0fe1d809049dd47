package org.ipplan.web.annual;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.report.ComparedFigure;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A figure in two reports.
 *
 * @param value absent where this report lacks it, as is its reference
 * @param other absent where the other report lacks it, as is its reference
 * @param moved whether the two differ
 */
@Schema(name = "ComparedFigure")
public record ComparedFigureJson(
    String key,
    String label,
    @Nullable String value,
    @Nullable Integer reference,
    @Nullable String other,
    @Nullable Integer otherReference,
    boolean moved) {

  static ComparedFigureJson of(ComparedFigure of, Language language) {
    return new ComparedFigureJson(
        of.key(),
        of.label().in(language.locale()),
        MovedFigureJson.in(of.value(), language),
        of.n(),
        MovedFigureJson.in(of.other(), language),
        of.otherN(),
        of.moved());
  }
}
