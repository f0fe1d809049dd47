package org.ipplan.web.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.matching.MatchReason;

/**
 * One part of a score.
 *
 * @param feature code, trade-name, industry, region, legal-form, writing, decision
 * @param weight the weights of all parts make 1; 0 where the feature could not be used
 * @param value from 0 (speaks against) to 1 (speaks for); weight times value is what it adds
 */
@Schema(name = "MatchReason")
public record MatchReasonJson(String feature, double weight, double value) {
  private static final double DIGITS = 10_000;

  static MatchReasonJson of(MatchReason reason) {
    return new MatchReasonJson(
        reason.feature().word(), rounded(reason.weight()), rounded(reason.value()));
  }

  private static double rounded(double number) {
    return Math.round(number * DIGITS) / DIGITS;
  }
}
