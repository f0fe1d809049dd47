package org.ipplan.web.page.plan;

import java.io.Serializable;
import java.util.List;
import org.ipplan.assignment.RequestDetails;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.StepPanel;

/** A department's request, with the steps on offer. */
public record RequestPanel(RequestDetails request, StepPanel steps) implements Serializable {
  static RequestPanel of(RequestDetails request, List<StepOffer> offers) {
    return new RequestPanel(
        request,
        StepPanel.of(
            "change-request", request.id(), request.version(), request.department(), offers));
  }
}
