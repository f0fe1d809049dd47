package org.ipplan.web.page.plan;

import java.io.Serializable;
import java.util.List;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.StepPanel;

/** A share the reader may have to act on, with the steps on offer. */
public record SharePanel(AssignmentDetails share, StepPanel steps) implements Serializable {
  static SharePanel of(AssignmentDetails share, List<StepOffer> offers) {
    return new SharePanel(
        share, StepPanel.of("assignment", share.id(), share.version(), share.department(), offers));
  }
}
