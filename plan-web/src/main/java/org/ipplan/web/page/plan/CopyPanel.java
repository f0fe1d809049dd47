package org.ipplan.web.page.plan;

import java.io.Serializable;
import java.util.List;
import org.ipplan.assignment.CopyDetails;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.StepPanel;

/** A copy, with the steps on offer. */
public record CopyPanel(CopyDetails copy, StepPanel steps) implements Serializable {
  static CopyPanel of(CopyDetails copy, List<StepOffer> offers) {
    return new CopyPanel(
        copy, StepPanel.of("copy", copy.id(), copy.version(), copy.department(), offers));
  }
}
