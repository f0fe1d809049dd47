package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.measure.MeasureOrderService;
import org.ipplan.measure.OrderDetails;

/** The measures of a case's entry, for the page of the case. */
@Named("caseMeasures")
@RequestScoped
public class CaseMeasures {
  @EJB MeasureOrderService orders;

  private final Map<UUID, List<OrderDetails>> known = new HashMap<>();

  public List<OrderDetails> of(UUID caseId) {
    return known.computeIfAbsent(caseId, orders::ofCase);
  }
}
