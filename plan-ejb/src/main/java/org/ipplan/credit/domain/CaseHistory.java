package org.ipplan.credit.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipplan.shared.Caller;

/**
 * What was done with a case, oldest first: the source of every four-eyes question.
 *
 * @param steps in the order they were done
 */
public record CaseHistory(List<CaseStep> steps) {
  private static final Set<String> MAKING =
      Set.of(
          CaseSteps.OPEN,
          CaseSteps.EDIT,
          CaseSteps.RECORD_FILING,
          CaseSteps.SUBMIT,
          ListingSteps.ASSESS,
          ListingSteps.GIVE_NOTICE,
          ListingSteps.REPLY);

  /** Nothing yet. */
  public static final CaseHistory NONE = new CaseHistory(List.of());

  public CaseHistory {
    steps = List.copyOf(steps);
  }

  /** Whether the caller wrote the case or sent it to review. */
  boolean isMadeBy(Caller caller) {
    return making().anyMatch(step -> step.isBy(caller));
  }

  /** Whether somebody of that sign-in name did, also as the one it was done for. */
  boolean isMadeBy(String name) {
    return making().anyMatch(step -> step.isOf(name));
  }

  private Stream<CaseStep> making() {
    return steps.stream().filter(step -> MAKING.contains(step.action()));
  }

  /** Whether a step was taken, and none of the others after it. */
  boolean hasSince(String action, String... others) {
    var last = lastOf(action);
    return last >= 0 && Stream.of(others).allMatch(other -> lastOf(other) < last);
  }

  /** Whether somebody of that sign-in name withdrew from the case. */
  public boolean isRecused(String name) {
    return steps.stream().anyMatch(step -> step.is(CaseSteps.RECUSE) && step.isOf(name));
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
