package org.ipplan.progress;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a department says of its part.
 *
 * @param narrative plain text, at most 20,000 characters; empty while it is a draft
 * @param percentComplete 0 to 100
 */
public record ReportContent(String narrative, int percentComplete, List<Figure> figures)
    implements Serializable {

  /** Longest narrative, in characters. */
  public static final int MAX_NARRATIVE = 20_000;

  public ReportContent {
    figures = List.copyOf(figures);
  }

  /**
   * A number reported beside the text.
   *
   * @param indicator name or code of what is counted, at most 200 characters
   */
  public record Figure(String indicator, BigDecimal value) implements Serializable {}
}
