package org.ipplan.breakdown;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a template makes of a share, or would make.
 *
 * @param template code
 * @param provisional whether a date rests on a year without a published calendar
 */
public record TemplateOutcome(String template, boolean provisional, List<Item> items)
    implements Serializable {

  public TemplateOutcome {
    items = List.copyOf(items);
  }

  /**
   * One item, with the words as they are stored.
   *
   * @param id null where it would only be made
   * @param under position of the sub-task a milestone belongs to, null for none
   * @param text of a sub-task what is to be done, of a milestone how it is verified; else null
   * @param unit of a target, else null, as are baseline, goal and direction
   */
  public record Item(
      @Nullable UUID id,
      ItemKind kind,
      int position,
      @Nullable Integer under,
      String title,
      @Nullable String text,
      LocalDate dueOn,
      @Nullable String unit,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal goal,
      @Nullable Direction direction)
      implements Serializable {}
}
