package org.ipplan.web.breakdown;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.ItemKind;
import org.ipplan.breakdown.TemplateDetails;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermUnit;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/** The usual steps of a kind of work. */
@Schema(name = "BreakdownTemplate")
public record TemplateJson(
    String code, String name, String nameZh, String nameEn, List<TemplateStepJson> steps) {

  static TemplateJson of(TemplateDetails template, Language language) {
    return new TemplateJson(
        template.code(),
        String.valueOf(language.of(template.nameZh(), template.nameEn())),
        template.nameZh(),
        template.nameEn(),
        template.steps().stream().map(step -> TemplateStepJson.of(step, language)).toList());
  }

  /**
   * One step. Its day lies a term before the share's date, or at a share of the time until then.
   *
   * @param under position of the sub-task a milestone belongs to
   * @param text of a sub-task what is to be done, of a milestone how it is verified
   * @param beforeDue number of a term, absent where timePercent is there
   * @param timePercent of the time from the application to the share's date
   */
  @Schema(name = "BreakdownTemplateStep")
  public record TemplateStepJson(
      int position,
      ItemKind kind,
      @Nullable Integer under,
      String title,
      @Nullable String text,
      @Nullable Integer beforeDue,
      @Nullable TermUnit beforeDueUnit,
      @Nullable Integer timePercent,
      @Nullable String unit,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal goal,
      @Nullable Direction direction) {

    static TemplateStepJson of(TemplateDetails.Step step, Language language) {
      @Nullable Term term = step.beforeDue();
      return new TemplateStepJson(
          step.position(),
          step.kind(),
          step.under(),
          String.valueOf(language.of(step.titleZh(), step.titleEn())),
          language.of(step.textZh(), step.textEn()),
          term == null ? null : term.value(),
          term == null ? null : term.unit(),
          step.timePercent(),
          language.of(step.unitZh(), step.unitEn()),
          step.baseline(),
          step.goal(),
          step.direction());
    }
  }
}
