package org.ipplan.assignment.domain;

import static org.ipplan.assignment.CopyState.ACKNOWLEDGED;
import static org.ipplan.assignment.CopyState.COPIED;
import static org.ipplan.assignment.CopyState.TAKEN_BACK;

import java.util.List;
import java.util.Set;
import org.ipplan.assignment.CopyState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The table of a copy's steps: read, or taken back before (A8, 抄送). */
public final class CopySteps {
  public static final String ACKNOWLEDGE = "acknowledge";
  public static final String TAKE_BACK = "take-back";

  /**
   * What a step is decided on.
   *
   * @param department code of the department it went to
   * @param from code of the department it came from, null for the office
   */
  public record Facts(String department, @Nullable String from, Caller caller) {
    boolean byReceiver() {
      return caller.belongsTo(department) && caller.isDepartmentOfficial();
    }

    boolean bySender() {
      return from == null ? caller.isOffice() : caller.belongsTo(from) && caller.is(Role.LIAISON);
    }
  }

  private static final Guard<Facts> RECEIVER = Guard.that("copy.receiver-only", Facts::byReceiver);
  private static final Guard<Facts> SENDER = Guard.that("copy.sender-only", Facts::bySender);

  public static final Workflow<CopyState, Facts> WORKFLOW =
      new Workflow<>(
          "copy",
          CopyState.class,
          List.of(
              step(ACKNOWLEDGE, ACKNOWLEDGED).by(RECEIVER),
              step(TAKE_BACK, TAKEN_BACK).by(SENDER).needing(Need.REASON)));

  private CopySteps() {}

  private static Transition<CopyState, Facts> step(String action, CopyState to) {
    return Transition.step(action, Set.of(COPIED), to);
  }
}
