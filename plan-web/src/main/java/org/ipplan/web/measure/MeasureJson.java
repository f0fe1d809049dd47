package org.ipplan.web.measure;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.measure.CatalogueEntry;
import org.ipplan.ruleset.Measure.Condition;
import org.ipplan.ruleset.RuleStatus;
import org.jspecify.annotations.Nullable;

/**
 * A measure in force on a day.
 *
 * @param scope what it follows from: DISHONESTY, SERIOUS or the grade of an AGENCY
 * @param grounds codes of the grounds it follows from alone; empty where it follows from each
 * @param condition what it takes beside the ground
 * @param itemZh its item in the national basic list of sanctions
 * @param ruleSet absent for what an office added, as are rule and status
 * @param confirmed whether the rule is sure, or two people of an office confirmed it
 * @param added id of what an office added
 * @param appliers departments that apply it; where there is none, whoever decided does
 */
@Schema(name = "Measure")
public record MeasureJson(
    String code,
    String nameZh,
    @Nullable String nameEn,
    CatalogueEntry.Scope scope,
    List<String> grounds,
    List<String> grades,
    @Nullable Condition condition,
    String basisZh,
    @Nullable String basisEn,
    @Nullable String article,
    @Nullable String itemZh,
    @Nullable String itemEn,
    @Nullable String ruleSet,
    @Nullable String rule,
    @Nullable RuleStatus status,
    boolean confirmed,
    @Nullable UUID added,
    List<MeasureApplierJson> appliers) {

  static MeasureJson of(CatalogueEntry entry) {
    var own = entry.own();
    return new MeasureJson(
        entry.code(),
        entry.nameZh(),
        entry.nameEn(),
        entry.scope(),
        entry.grounds(),
        entry.grades(),
        entry.condition(),
        entry.basisZh(),
        entry.basisEn(),
        entry.article(),
        entry.itemZh(),
        entry.itemEn(),
        entry.ruleSet(),
        entry.rule(),
        entry.status(),
        entry.confirmed(),
        own == null ? null : own.id(),
        entry.appliers().stream().map(MeasureApplierJson::of).toList());
  }
}
