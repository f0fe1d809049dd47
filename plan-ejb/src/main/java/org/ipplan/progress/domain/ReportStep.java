package org.ipplan.progress.domain;

import java.util.Set;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.shared.Caller;

/**
 * What a step of a report is decided on.
 *
 * @param department code of the report's department
 * @param narrative its text as it stands
 * @param share state of the share it reports on
 * @param maker whether the caller had a hand in the report or its files
 */
public record ReportStep(
    Caller caller, String department, String narrative, AssignmentState share, boolean maker) {

  /** Work on these is under way or finished; a paused, disputed or withdrawn share has no say. */
  private static final Set<AssignmentState> ACTIVE =
      Set.of(AssignmentState.ACCEPTED, AssignmentState.IN_PROGRESS, AssignmentState.DONE);

  boolean byOwnDepartment() {
    return caller.belongsTo(department);
  }

  boolean byOfficial() {
    return caller.isDepartmentOfficial();
  }

  boolean byOffice() {
    return caller.isOffice();
  }

  boolean shareActive() {
    return ACTIVE.contains(share);
  }
}
