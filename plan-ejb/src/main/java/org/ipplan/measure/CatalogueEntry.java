package org.ipplan.measure;

import java.io.Serializable;
import java.util.List;
import org.ipplan.ruleset.Measure.Condition;
import org.ipplan.ruleset.RuleStatus;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it stands on a day, of a rule pack or of an office.
 *
 * @param scope what it follows from
 * @param grounds codes of the grounds it follows from alone; empty where it follows from each
 * @param grades codes of the grades it follows from; empty for measures that follow from a list
 * @param condition what it takes beside the ground; null where it takes nothing more
 * @param basisZh legal basis, in full
 * @param itemZh its item in the national basic list of sanctions, null where the pack names none
 * @param ruleSet null for what an office added, as are rule and status
 * @param own what an office added; null for a measure of a pack
 * @param appliers departments that apply it that day; where none does, whoever decided
 */
public record CatalogueEntry(
    String code,
    String nameZh,
    @Nullable String nameEn,
    Scope scope,
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
    @Nullable MeasureDetails own,
    List<ApplierDetails> appliers)
    implements Serializable {

  /** What measures follow from. */
  public enum Scope {
    DISHONESTY,
    SERIOUS,
    /** The grade of an agency. */
    AGENCY
  }

  public CatalogueEntry {
    grounds = List.copyOf(grounds);
    grades = List.copyOf(grades);
    appliers = List.copyOf(appliers);
  }

  /** Whether the rule it is of is sure, or two people of an office confirmed it. */
  public boolean confirmed() {
    return status == null || status == RuleStatus.CONFIRMED;
  }
}
