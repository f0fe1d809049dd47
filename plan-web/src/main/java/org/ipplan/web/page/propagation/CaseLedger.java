package org.ipplan.web.page.propagation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ipplan.propagation.PropagationDetails;
import org.ipplan.propagation.PropagationService;
import org.ipplan.propagation.PropagationState;

/** The ledger of one case, for the panel of its page. */
@Named("caseLedger")
@RequestScoped
public class CaseLedger {
  @EJB PropagationService ledger;

  private UUID of;
  private List<PropagationDetails> lines;

  /** Lines of a case, the latest first; asked once a request. */
  public List<PropagationDetails> lines(UUID caseId) {
    if (lines == null || !caseId.equals(of)) {
      of = caseId;
      lines = ledger.ofCase(caseId);
    }
    return lines;
  }

  /** How many did what they were told. */
  public long applied(UUID caseId) {
    return lines(caseId).stream().filter(l -> l.state() == PropagationState.APPLIED).count();
  }

  /** How many are still waited for. */
  public long open(UUID caseId) {
    return lines(caseId).stream().filter(line -> line.state().isOpen()).count();
  }

  /** How many of those are past their date. */
  public long late(UUID caseId) {
    return lines(caseId).stream().filter(line -> line.late() && line.state().isOpen()).count();
  }
}
