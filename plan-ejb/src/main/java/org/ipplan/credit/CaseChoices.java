package org.ipplan.credit;

import java.io.Serializable;
import java.util.List;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleItem;
import org.jspecify.annotations.Nullable;

/**
 * What a case may rest on, as the rules of a day say.
 *
 * @param grounds rules that give grounds, each with its article; empty where none was in force
 * @param documents rule that gives the types of documents; null where none was in force
 */
public record CaseChoices(List<Rule> grounds, @Nullable Rule documents) implements Serializable {
  public CaseChoices {
    grounds = List.copyOf(grounds);
  }

  /** Types of documents, in the order of the law. */
  public List<RuleItem> documentTypes() {
    return documents == null ? List.of() : documents.items();
  }
}
