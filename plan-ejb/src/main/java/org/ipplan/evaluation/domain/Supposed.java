package org.ipplan.evaluation.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.Tally;
import org.ipplan.evaluation.WhatIf;

/** What was counted, with what is only supposed. */
public final class Supposed {
  private Supposed() {}

  /** Nothing falls below none, and nothing earns more than there is. */
  public static Map<Evidence, Tally> with(
      Map<Evidence, Tally> counted, Iterable<WhatIf.Change> changes) {
    var supposed = new EnumMap<Evidence, Tally>(Evidence.class);
    supposed.putAll(counted);
    for (var change : changes) {
      supposed.compute(
          change.criterion(),
          (code, tally) -> changed(tally == null ? Tally.NOTHING : tally, change));
    }
    return supposed;
  }

  private static Tally changed(Tally tally, WhatIf.Change change) {
    var possible = tally.possible().add(change.possible()).max(BigDecimal.ZERO);
    var earned = tally.earned().add(change.earned()).max(BigDecimal.ZERO).min(possible);
    var records = Math.max(0, tally.records() + change.possible().signum());
    return new Tally(records, earned, possible);
  }
}
