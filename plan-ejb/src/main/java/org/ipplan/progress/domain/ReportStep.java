package org.ipplan.progress.domain;

import java.util.List;
import java.util.Set;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/**
 * What a step of a report is decided on.
 *
 * @param department code of the report's department
 * @param narrative its text as it stands
 * @param share state of the share it reports on
 * @param maker whether the caller had a hand in the report or its files
 */
public record ReportStep(
    Caller caller,
    String department,
    String narrative,
    AssignmentState share,
    boolean maker,
    SignOff signOff,
    Whole whole) {

  /** Work on these is under way or finished; a paused, disputed or withdrawn share has no say. */
  private static final Set<AssignmentState> ACTIVE =
      Set.of(AssignmentState.ACCEPTED, AssignmentState.IN_PROGRESS, AssignmentState.DONE);

  /** Whether a head signed off the very text and files. */
  public enum SignOff {
    /** The department works without. */
    NOT_USED,
    MISSING,
    GIVEN
  }

  boolean byOwnDepartment() {
    return caller.belongsTo(department);
  }

  boolean byOfficial() {
    return caller.isDepartmentOfficial();
  }

  boolean byHead() {
    return caller.is(Role.DEPARTMENT_HEAD);
  }

  /** Where a head signs off, the liaison is the one way out of the department. */
  boolean byWhoSubmits() {
    return !usesSignOff() || caller.is(Role.LIAISON);
  }

  boolean usesSignOff() {
    return signOff != SignOff.NOT_USED;
  }

  /** The office, or the lead that a participant's part goes to. */
  boolean byReviewer() {
    return byOffice() || (byOfficial() && caller.belongsTo(whole.reviewingLead()));
  }

  List<Refusal> missingParts() {
    return whole.missing().isEmpty()
        ? List.of()
        : List.of(Refusal.of("report.parts-missing", whole.missing()));
  }

  List<Refusal> notCoSigned() {
    return whole.notCoSigned().isEmpty()
        ? List.of()
        : List.of(Refusal.of("report.not-co-signed", whole.notCoSigned()));
  }

  boolean periodOpen() {
    return !whole.closed();
  }

  boolean byOffice() {
    return caller.isOffice();
  }

  boolean byProduct() {
    return caller.equals(Caller.PRODUCT);
  }

  boolean shareActive() {
    return ACTIVE.contains(share);
  }
}
