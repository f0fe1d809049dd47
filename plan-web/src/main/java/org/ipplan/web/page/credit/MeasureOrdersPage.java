package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ipplan.measure.MeasureOrderService;
import org.ipplan.measure.OrderDetails;
import org.ipplan.measure.OrderFilter;
import org.ipplan.measure.OrderState;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/measure-orders.xhtml: measures to apply, applied and to lift. */
@Named
@RequestScoped
public class MeasureOrdersPage extends FilteredPage<OrderDetails> {
  @EJB MeasureOrderService orders;
  @Inject CallerContext callers;
  @Inject Refusals refusals;

  /** Not called state: that parameter is the sign-in's own. */
  private String stage;

  private String mine;

  public void load() {
    try {
      show(orders.list(filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private OrderFilter filter() {
    return new OrderFilter(
        isMineOnly() ? callers.caller().department() : null, Choice.of(OrderState.class, stage));
  }

  public boolean isFiltered() {
    return !filter().equals(OrderFilter.ALL);
  }

  public boolean isMineOnly() {
    return "true".equals(mine);
  }

  public List<String> getWhose() {
    return List.of("true");
  }

  public List<String> getStages() {
    return names(OrderState.values());
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  public String getMine() {
    return mine;
  }

  public void setMine(String mine) {
    this.mine = mine;
  }
}
