package org.ipplan.subject.domain;

import static org.ipplan.subject.SubjectState.ACTIVE;
import static org.ipplan.subject.SubjectState.MERGED;
import static org.ipplan.subject.SubjectState.PROPOSED;
import static org.ipplan.subject.SubjectState.REJECTED;

import java.util.List;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.ipplan.subject.SubjectState;
import org.jspecify.annotations.Nullable;

/** The table of a subject's steps: a doubtful code takes two people, merging takes a reason. */
public final class SubjectSteps {
  public static final String CONFIRM_CODE = "confirm-code";
  public static final String REJECT_CODE = "reject-code";
  public static final String MERGE = "merge";

  /** What a step is decided on: who proposed the code, for which absent official, and who asks. */
  public record Facts(String createdBy, @Nullable String createdFor, Caller caller) {}

  private static final Guard<Facts> APPROVER =
      Guard.that("subject.approver-only", facts -> facts.caller().is(Role.CREDIT_APPROVER));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that(
          "subject.four-eyes",
          facts -> !facts.caller().isOneOf(facts.createdBy(), facts.createdFor()));
  private static final Guard<Facts> HANDLER =
      Guard.that("subject.staff-handler-only", facts -> facts.caller().is(Role.CREDIT_HANDLER));

  public static final Workflow<SubjectState, Facts> WORKFLOW =
      new Workflow<>(
          "subject",
          SubjectState.class,
          List.of(
              step(CONFIRM_CODE, PROPOSED, ACTIVE).by(APPROVER).by(FOUR_EYES),
              step(REJECT_CODE, PROPOSED, REJECTED).by(APPROVER).by(FOUR_EYES).needing(Need.REASON),
              step(MERGE, ACTIVE, MERGED).by(HANDLER).needing(Need.REASON)));

  private SubjectSteps() {}

  private static Transition<SubjectState, Facts> step(
      String action, SubjectState from, SubjectState to) {
    return Transition.step(action, Set.of(from), to);
  }
}
