package org.ipplan.matching.domain;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.MatchFeature;
import org.ipplan.matching.MatchReason;
import org.ipplan.matching.name.Comparison;
import org.ipplan.matching.name.Names;
import org.ipplan.matching.name.Regions;
import org.ipplan.matching.name.Weights;

/**
 * A name of a subject with its score.
 *
 * @param names the score of the names alone
 * @param reasons what the whole score is made of
 */
record Scored(Found found, double names, List<MatchReason> reasons) {

  static Scored of(Asked asked, Found found) {
    var comparison = new Comparison(asked.parts(), Names.parts(found.name()));
    var names = comparison.reasons(asked.region(), Regions.trimmed(found.regionCode()));
    var judged = withDecision(found, withCode(asked, found, names));
    return new Scored(found, sum(names), judged);
  }

  /** Whether there is anything to it: something of the trade name, the code, or a decision. */
  boolean isNear() {
    return found.byCode()
        || found.judgement() != null
        || reasons.stream()
            .anyMatch(each -> each.feature() == MatchFeature.TRADE_NAME && each.value() > 0);
  }

  double score() {
    return sum(reasons);
  }

  private static List<MatchReason> withCode(Asked asked, Found found, List<MatchReason> names) {
    if (found.byCode()) {
      return with(new MatchReason(MatchFeature.CODE, Weights.SAME_CODE, 1), names);
    }
    if (asked.hasGoodCode()) {
      return with(new MatchReason(MatchFeature.CODE, Weights.OTHER_CODE, 0), names);
    }
    return asked.code().isEmpty() ? names : with(new MatchReason(MatchFeature.CODE, 0, 0), names);
  }

  private static List<MatchReason> withDecision(Found found, List<MatchReason> reasons) {
    var judgement = found.judgement();
    if (judgement == null) {
      return reasons;
    }
    var value = judgement == Judgement.SAME ? 1 : 0;
    return with(new MatchReason(MatchFeature.DECISION, Weights.DECIDED, value), reasons);
  }

  /** One more part; the others share what it leaves. */
  private static List<MatchReason> with(MatchReason more, List<MatchReason> others) {
    var all = new ArrayList<MatchReason>();
    all.add(more);
    others.forEach(
        each ->
            all.add(
                new MatchReason(
                    each.feature(), each.weight() * (1 - more.weight()), each.value())));
    return all;
  }

  private static double sum(List<MatchReason> reasons) {
    return reasons.stream().mapToDouble(each -> each.weight() * each.value()).sum();
  }
}
