package org.ipplan.ruleset;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points an event takes away or adds.
 *
 * @param points null where the text names no figure and whoever evaluates decides
 */
public record PointEntry(
    String code, String nameZh, String nameEn, @Nullable BigDecimal points, Mode mode)
    implements Serializable {

  /** How the figure binds. */
  public enum Mode {
    FIXED,
    UP_TO
  }
}
