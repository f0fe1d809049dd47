package org.ipplan.credit.domain;

import java.util.List;
import java.util.Set;
import org.ipplan.shared.Caller;

/**
 * What was done with a case, oldest first: the source of every four-eyes question.
 *
 * @param steps in the order they were done
 */
public record CaseHistory(List<CaseStep> steps) {
  private static final Set<String> MAKING =
      Set.of(CaseSteps.OPEN, CaseSteps.EDIT, CaseSteps.SUBMIT);

  /** Nothing yet. */
  public static final CaseHistory NONE = new CaseHistory(List.of());

  public CaseHistory {
    steps = List.copyOf(steps);
  }

  /** Whether the caller wrote the case or sent it to review. */
  boolean isMadeBy(Caller caller) {
    return steps.stream().anyMatch(step -> MAKING.contains(step.action()) && step.isBy(caller));
  }

  /** Whether the caller gave the legal opinion that counts, or one before. */
  boolean isReviewedBy(Caller caller) {
    return isDoneBy(CaseSteps.PASS_REVIEW, caller);
  }

  boolean isDoneBy(String action, Caller caller) {
    return steps.stream().anyMatch(step -> step.is(action) && step.isBy(caller));
  }

  /** Whether legal review passed what was submitted last. */
  boolean isReviewed() {
    return lastOf(CaseSteps.PASS_REVIEW) > lastOf(CaseSteps.SUBMIT);
  }

  boolean has(String action) {
    return lastOf(action) >= 0;
  }

  private int lastOf(String action) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).is(action)) {
        return i;
      }
    }
    return -1;
  }
}
