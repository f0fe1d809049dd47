package org.ipplan.supervision.domain;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Refusal;
import org.ipplan.supervision.NewSlip;

/** Whether a slip may be prepared. */
final class SlipPolicy {
  private SlipPolicy() {}

  static void require(AssignmentDetails share, NewSlip slip, Caller caller) {
    if (!caller.isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("slip.office-only")));
    }
    var faults = new ArrayList<FieldError>(Words.faults("reason", slip.reason()));
    if (slip.workingDays() < 1 || slip.workingDays() > NewSlip.LONGEST) {
      faults.add(
          new FieldError("workingDays", "slip.term", List.of(Integer.toString(NewSlip.LONGEST))));
    }
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
    if (share.state() == AssignmentState.DONE || share.state() == AssignmentState.WITHDRAWN) {
      throw DomainException.conflict(List.of(Refusal.of("slip.share-over")));
    }
  }
}
