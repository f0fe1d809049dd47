package org.ipplan.subject.domain;

import static org.ipplan.subject.RecordState.COLLECTED;
import static org.ipplan.subject.RecordState.LEAD;
import static org.ipplan.subject.RecordState.TAKEN_UP;

import java.util.List;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.ipplan.subject.RecordState;

/** The table of a record's steps: the handler marks it for examination, a case takes it up. */
public final class RecordSteps {
  public static final String RAISE_LEAD = "raise-lead";
  public static final String DROP_LEAD = "drop-lead";
  public static final String TAKE_UP = "take-up";

  /** What a step is decided on. */
  public record Facts(Caller caller, boolean opensCase) {}

  private static final Guard<Facts> HANDLER =
      Guard.that("subject.staff-handler-only", facts -> facts.caller().is(Role.CREDIT_HANDLER));
  private static final Guard<Facts> WITH_CASE =
      Guard.that("workflow.follows-work", Facts::opensCase);

  public static final Workflow<RecordState, Facts> WORKFLOW =
      new Workflow<>(
          "subject-record",
          RecordState.class,
          List.of(
              Transition.<RecordState, Facts>step(RAISE_LEAD, Set.of(COLLECTED), LEAD)
                  .by(HANDLER)
                  .needing(Need.REASON),
              Transition.<RecordState, Facts>step(DROP_LEAD, Set.of(LEAD), COLLECTED)
                  .by(HANDLER)
                  .needing(Need.REASON),
              Transition.<RecordState, Facts>step(TAKE_UP, Set.of(LEAD), TAKEN_UP).by(WITH_CASE)));

  private RecordSteps() {}
}
