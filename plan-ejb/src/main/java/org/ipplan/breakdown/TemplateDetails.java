package org.ipplan.breakdown;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.ipplan.calendar.Term;
import org.jspecify.annotations.Nullable;

/** The usual steps of a kind of work. */
public record TemplateDetails(String code, String nameZh, String nameEn, List<Step> steps)
    implements Serializable {

  public TemplateDetails {
    steps = List.copyOf(steps);
  }

  /**
   * One step. Its day lies {@code beforeDue} the share's due date or, where that is null, at {@code
   * timePercent} of the time from the day of application until then.
   *
   * @param under position of the sub-task a milestone belongs to, null for none
   * @param textZh of a sub-task what is to be done, of a milestone how it is verified; else null
   * @param unitZh of a target, else null, as are unitEn, baseline, goal and direction
   */
  public record Step(
      int position,
      ItemKind kind,
      @Nullable Integer under,
      String titleZh,
      String titleEn,
      @Nullable String textZh,
      @Nullable String textEn,
      @Nullable Term beforeDue,
      @Nullable Integer timePercent,
      @Nullable String unitZh,
      @Nullable String unitEn,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal goal,
      @Nullable Direction direction)
      implements Serializable {}
}
