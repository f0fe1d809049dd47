package org.ipplan.recognition.domain;

import static org.ipplan.recognition.TypicalCaseState.DRAFT;
import static org.ipplan.recognition.TypicalCaseState.NOT_SELECTED;
import static org.ipplan.recognition.TypicalCaseState.PUBLISHED;
import static org.ipplan.recognition.TypicalCaseState.RETURNED;
import static org.ipplan.recognition.TypicalCaseState.SELECTED;
import static org.ipplan.recognition.TypicalCaseState.SHORTLISTED;
import static org.ipplan.recognition.TypicalCaseState.SUBMITTED;
import static org.ipplan.recognition.TypicalCaseState.TAKEN_DOWN;
import static org.ipplan.recognition.TypicalCaseState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.recognition.TypicalCaseState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a typical case's steps: one of the office puts it forward, another selects it. */
public final class TypicalCaseSteps {
  public static final String WRITE = "write";
  public static final String SUBMIT = "submit";
  public static final String WITHDRAW = "withdraw";
  public static final String RETURN = "return";
  public static final String SHORTLIST = "shortlist";
  public static final String SELECT = "select";
  public static final String TURN_DOWN = "turn-down";
  public static final String PUBLISH = "publish";
  public static final String TAKE_DOWN = "take-down";

  /**
   * What a step is decided on.
   *
   * @param department that hands the case in
   * @param makers who put it on the short list, with whom they stood in for
   * @param opinions how many experts gave theirs
   */
  public record Facts(Caller caller, String department, Set<String> makers, int opinions) {
    public Facts {
      makers = Set.copyOf(makers);
    }
  }

  private static final Guard<Facts> DEPARTMENT =
      Guard.that(
          "typical-case.own-department-only",
          facts ->
              facts.caller().isDepartmentOfficial()
                  && facts.caller().belongsTo(facts.department()));
  private static final Guard<Facts> VOICE =
      Guard.that(
          "typical-case.liaison-or-head-only",
          facts -> facts.caller().isAny(Role.LIAISON, Role.DEPARTMENT_HEAD));
  private static final Guard<Facts> OFFICE =
      Guard.that("typical-case.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> OFFICE_LEAD =
      Guard.that("typical-case.office-lead-only", facts -> facts.caller().is(Role.OFFICE_LEAD));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("typical-case.four-eyes", facts -> !facts.caller().isOneOf(facts.makers()));
  private static final Guard<Facts> AN_OPINION =
      Guard.that("typical-case.no-opinion", facts -> facts.opinions() > 0);

  public static final Workflow<TypicalCaseState, Facts> WORKFLOW =
      new Workflow<>(
          "typical-case",
          TypicalCaseState.class,
          List.of(
              step(WRITE, Set.of(DRAFT), DRAFT).by(DEPARTMENT),
              step(WRITE, Set.of(RETURNED), RETURNED).by(DEPARTMENT),
              step(SUBMIT, Set.of(DRAFT, RETURNED), SUBMITTED).by(DEPARTMENT).by(VOICE),
              step(WITHDRAW, Set.of(DRAFT, SUBMITTED, RETURNED), WITHDRAWN)
                  .by(DEPARTMENT)
                  .by(VOICE),
              step(RETURN, Set.of(SUBMITTED), RETURNED).by(OFFICE).needing(Need.REASON),
              step(SHORTLIST, Set.of(SUBMITTED), SHORTLISTED).by(OFFICE),
              step(SELECT, Set.of(SHORTLISTED), SELECTED)
                  .by(OFFICE_LEAD)
                  .by(FOUR_EYES)
                  .when(AN_OPINION),
              step(TURN_DOWN, Set.of(SUBMITTED, SHORTLISTED), NOT_SELECTED)
                  .by(OFFICE_LEAD)
                  .by(FOUR_EYES)
                  .needing(Need.REASON),
              step(PUBLISH, Set.of(SELECTED), PUBLISHED).by(OFFICE),
              step(TAKE_DOWN, Set.of(PUBLISHED), TAKEN_DOWN).by(OFFICE_LEAD).needing(Need.REASON)));

  private TypicalCaseSteps() {}

  private static Transition<TypicalCaseState, Facts> step(
      String action, Set<TypicalCaseState> from, TypicalCaseState to) {
    return Transition.step(action, from, to);
  }
}
