package org.ipplan.shared.workflow;

import java.io.Serializable;
import java.util.List;
import org.ipplan.shared.Refusal;

/**
 * A step and whether the caller may take it now.
 *
 * @param needs fields its body must carry
 * @param blockedBy why not; empty exactly when it is allowed
 */
public record StepOffer(String action, List<String> needs, List<Refusal> blockedBy)
    implements Serializable {

  public StepOffer {
    needs = List.copyOf(needs);
    blockedBy = List.copyOf(blockedBy);
  }

  public boolean allowed() {
    return blockedBy.isEmpty();
  }
}
