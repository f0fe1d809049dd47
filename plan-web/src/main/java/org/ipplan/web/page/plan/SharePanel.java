package org.ipplan.web.page.plan;

import java.io.Serializable;
import java.util.List;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.StepForm;

/** A share the reader may have to act on, with the steps on offer. */
public record SharePanel(AssignmentDetails share, List<StepForm> steps) implements Serializable {
  static SharePanel of(AssignmentDetails share, List<StepOffer> offers) {
    return new SharePanel(share, offers.stream().map(StepForm::new).toList());
  }

  /** Steps that may be taken now. */
  public List<StepForm> open() {
    return steps.stream().filter(step -> step.getOffer().allowed()).toList();
  }

  /** Steps that may not, with their reasons. */
  public List<StepForm> blocked() {
    return steps.stream().filter(step -> !step.getOffer().allowed()).toList();
  }
}
