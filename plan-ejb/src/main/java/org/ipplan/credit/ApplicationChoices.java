package org.ipplan.credit;

import java.io.Serializable;
import java.util.List;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleItem;
import org.jspecify.annotations.Nullable;

/**
 * What an application needs, as the rules of a day say.
 *
 * @param basis rule it is allowed by; null where none was in force
 * @param paperRule rule that names the papers; null where none does
 * @param papers to be handed in beside the commitment, in the order of the law
 * @param commitment whether the rules ask for the commitment
 * @param conditionRule rule that names what is to be verified; null where none does
 * @param conditions that are verified by hand, in the order of the law
 * @param exclusions cases without repair that are found by hand, in the order of the law
 */
public record ApplicationChoices(
    @Nullable Rule basis,
    @Nullable Rule paperRule,
    List<RuleItem> papers,
    boolean commitment,
    @Nullable Rule conditionRule,
    List<RuleItem> conditions,
    List<RuleItem> exclusions)
    implements Serializable {

  public ApplicationChoices {
    papers = List.copyOf(papers);
    conditions = List.copyOf(conditions);
    exclusions = List.copyOf(exclusions);
  }
}
