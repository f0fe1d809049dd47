package org.ipplan.measure;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when feedback is due.
 *
 * @param ruleSet that gives the term; null where no pack names one and the day is by the server's
 *     setting, as are rule and article
 * @param confirmed whether the rule is sure; false for a setting
 */
public record DueDay(
    LocalDate on,
    @Nullable String ruleSet,
    @Nullable String rule,
    @Nullable String article,
    boolean confirmed)
    implements Serializable {

  /** Whether it is by the server's setting, because no pack names a term. */
  public boolean bySetting() {
    return ruleSet == null;
  }
}
