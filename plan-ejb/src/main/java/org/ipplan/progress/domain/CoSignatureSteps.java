package org.ipplan.progress.domain;

import static org.ipplan.progress.CoSignatureState.AGREED;
import static org.ipplan.progress.CoSignatureState.ASKED;
import static org.ipplan.progress.CoSignatureState.DECLINED;
import static org.ipplan.progress.CoSignatureState.VOID;
import static org.ipplan.progress.CoSignatureState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.progress.CoSignatureState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a co-signature's steps: one department asks, another answers (A8, 会签). */
public final class CoSignatureSteps {
  public static final String AGREE = "agree";
  public static final String DECLINE = "decline";
  public static final String ASK_AGAIN = "ask-again";
  public static final String WITHDRAW = "withdraw";
  public static final String VOIDED = "void";

  /**
   * What a step is decided on.
   *
   * @param department code of the department asked
   * @param writing code of the department whose report it is
   * @param maker whether the caller had a hand in the report
   * @param editable whether the report is still being worked on, in an open period
   * @param reportChanged whether the step follows from a change of text or files
   */
  public record Facts(
      Caller caller,
      String department,
      String writing,
      boolean maker,
      boolean editable,
      boolean reportChanged) {

    boolean byAsked() {
      return caller.belongsTo(department) && caller.isAny(Role.LIAISON, Role.DEPARTMENT_HEAD);
    }

    boolean byWriting() {
      return caller.belongsTo(writing) && caller.isDepartmentOfficial();
    }
  }

  private static final Guard<Facts> BY_ASKED =
      Guard.that("co-signature.asked-department", Facts::byAsked);
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("co-signature.four-eyes", facts -> !facts.maker());
  private static final Guard<Facts> BY_WRITING =
      Guard.that("co-signature.writing-department", Facts::byWriting);
  private static final Guard<Facts> FOLLOWS_WORK =
      Guard.that("workflow.follows-work", Facts::reportChanged);
  private static final Guard<Facts> EDITABLE =
      Guard.that("co-signature.report-up", Facts::editable);

  public static final Workflow<CoSignatureState, Facts> WORKFLOW =
      new Workflow<>(
          "co-signature",
          CoSignatureState.class,
          List.of(
              answer(AGREE, AGREED),
              answer(DECLINE, DECLINED).needing(Need.REASON),
              step(ASK_AGAIN, Set.of(VOID, DECLINED), ASKED).by(BY_WRITING).when(EDITABLE),
              step(WITHDRAW, Set.of(ASKED, AGREED, DECLINED, VOID), WITHDRAWN)
                  .by(BY_WRITING)
                  .when(EDITABLE)
                  .needing(Need.REASON),
              step(VOIDED, Set.of(AGREED, DECLINED), VOID).by(FOLLOWS_WORK)));

  private CoSignatureSteps() {}

  private static Transition<CoSignatureState, Facts> answer(String action, CoSignatureState to) {
    return step(action, Set.of(ASKED), to).by(BY_ASKED).by(FOUR_EYES).when(EDITABLE);
  }

  private static Transition<CoSignatureState, Facts> step(
      String action, Set<CoSignatureState> from, CoSignatureState to) {
    return Transition.step(action, from, to);
  }
}
