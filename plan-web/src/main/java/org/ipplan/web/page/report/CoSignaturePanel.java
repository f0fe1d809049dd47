package org.ipplan.web.page.report;

import java.io.Serializable;
import java.util.List;
import org.ipplan.progress.CoSignatureDetails;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.StepPanel;

/** A co-signature, with the steps on offer. */
public record CoSignaturePanel(CoSignatureDetails signature, StepPanel steps)
    implements Serializable {
  static CoSignaturePanel of(CoSignatureDetails signature, List<StepOffer> offers) {
    return new CoSignaturePanel(
        signature,
        StepPanel.of(
            "co-signature", signature.id(), signature.version(), signature.department(), offers));
  }
}
