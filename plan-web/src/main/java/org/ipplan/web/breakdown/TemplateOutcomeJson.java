package org.ipplan.web.breakdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.ItemKind;
import org.ipplan.breakdown.TemplateOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a template made of a share, or would make.
 *
 * @param provisional whether a date rests on a year without a published calendar
 */
@Schema(name = "BreakdownOutcome")
public record TemplateOutcomeJson(String template, boolean provisional, List<ItemJson> items) {

  static TemplateOutcomeJson of(TemplateOutcome outcome) {
    return new TemplateOutcomeJson(
        outcome.template(),
        outcome.provisional(),
        outcome.items().stream().map(ItemJson::of).toList());
  }

  /**
   * One item.
   *
   * @param id absent where it would only be made
   * @param under position of the sub-task a milestone belongs to
   */
  @Schema(name = "BreakdownItem")
  public record ItemJson(
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
      @Nullable Direction direction) {

    static ItemJson of(TemplateOutcome.Item item) {
      return new ItemJson(
          item.id(),
          item.kind(),
          item.position(),
          item.under(),
          item.title(),
          item.text(),
          item.dueOn(),
          item.unit(),
          item.baseline(),
          item.goal(),
          item.direction());
    }
  }
}
