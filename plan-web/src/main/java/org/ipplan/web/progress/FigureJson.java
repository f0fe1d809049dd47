package org.ipplan.web.progress;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.progress.ReportContent.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A number reported beside the text.
 *
 * @param indicator name or code of what is counted
 */
@Schema(name = "Figure")
public record FigureJson(@Nullable String indicator, @Nullable BigDecimal value) {
  static FigureJson of(Figure figure) {
    return new FigureJson(figure.indicator(), figure.value());
  }
}
