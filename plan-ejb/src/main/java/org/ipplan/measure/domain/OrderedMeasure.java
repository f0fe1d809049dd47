package org.ipplan.measure.domain;

import java.util.UUID;
import org.ipplan.measure.MeasureDetails;
import org.ipplan.ruleset.Measure;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleStatus;
import org.jspecify.annotations.Nullable;

/**
 * A measure that follows from an entry, as it reads when the entry is published.
 *
 * @param rule of the pack; null for what an office added
 * @param added id of what an office added; null for a measure of a pack
 */
public record OrderedMeasure(
    String code,
    String nameZh,
    @Nullable String nameEn,
    String basisZh,
    @Nullable String basisEn,
    @Nullable Rule rule,
    @Nullable UUID added,
    boolean conditional,
    @Nullable String repeatOf) {

  /**
   * Of a pack.
   *
   * @param repeatOf number of the decision that the entry repeats, null where it repeats none
   */
  public static OrderedMeasure of(Measure measure, Rule rule, @Nullable String repeatOf) {
    var conditional = measure.when() == Measure.Condition.REPEAT_OR_GRAVE;
    return new OrderedMeasure(
        measure.code(),
        measure.nameZh(),
        measure.nameEn(),
        measure.basisZh(),
        measure.basisEn(),
        rule,
        null,
        conditional,
        conditional ? repeatOf : null);
  }

  /** Of an office. */
  public static OrderedMeasure of(MeasureDetails added) {
    return new OrderedMeasure(
        added.code(),
        added.nameZh(),
        added.nameEn(),
        basis(added),
        null,
        null,
        added.id(),
        false,
        null);
  }

  /** The legal basis in one line, with its item in the national list. */
  public static String basis(MeasureDetails added) {
    return added.law() + added.article();
  }

  boolean confirmed() {
    return rule == null || rule.status() == RuleStatus.CONFIRMED;
  }
}
