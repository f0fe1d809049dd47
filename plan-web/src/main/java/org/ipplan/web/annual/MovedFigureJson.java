package org.ipplan.web.annual;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.report.MovedFigure;
import org.ipplan.report.Words;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A value that the last composing found otherwise than the one before.
 *
 * @param before absent for what is new
 * @param after absent for what is gone
 */
@Schema(name = "MovedFigure")
public record MovedFigureJson(
    String key, String label, @Nullable String before, @Nullable String after) {

  static MovedFigureJson of(MovedFigure moved, Language language) {
    return new MovedFigureJson(
        moved.key(),
        moved.label().in(language.locale()),
        in(moved.before(), language),
        in(moved.after(), language));
  }

  static @Nullable String in(@Nullable Words words, Language language) {
    return words == null ? null : words.in(language.locale());
  }
}
