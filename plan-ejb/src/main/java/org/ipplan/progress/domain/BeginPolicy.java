package org.ipplan.progress.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** Who may begin a report on a share, and when. */
public final class BeginPolicy {
  private static final Set<AssignmentState> SIGNED_FOR =
      Set.of(AssignmentState.ACCEPTED, AssignmentState.IN_PROGRESS);

  private BeginPolicy() {}

  /**
   * @throws DomainException FORBIDDEN {@code report.own-department}, {@code report.official-only}
   */
  public static void requireOwnOfficial(Caller caller, AssignmentDetails share) {
    var refusals = new ArrayList<Refusal>();
    if (!caller.belongsTo(share.department())) {
      refusals.add(Refusal.of("report.own-department"));
    }
    if (!caller.isDepartmentOfficial()) {
      refusals.add(Refusal.of("report.official-only"));
    }
    if (!refusals.isEmpty()) {
      throw DomainException.forbidden(refusals);
    }
  }

  /**
   * Only the lead reports on the whole (T6), and only a share that was signed for is worked on,
   * while the period is open.
   */
  static void require(AssignmentDetails share, PeriodDetails period, boolean consolidated) {
    if (period.isClosed()) {
      throw DomainException.conflict(List.of(Refusal.of("report.period-closed")));
    }
    if (share.handledOutside()) {
      throw DomainException.conflict(List.of(Refusal.of("report.handled-outside")));
    }
    if (consolidated && share.role() != AssignmentRole.LEAD) {
      throw DomainException.conflict(List.of(Refusal.of("report.lead-consolidates")));
    }
    if (!SIGNED_FOR.contains(share.state())) {
      throw DomainException.conflict(List.of(Refusal.of("assignment.not-accepted")));
    }
  }
}
