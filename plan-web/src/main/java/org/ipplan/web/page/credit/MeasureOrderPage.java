package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ipplan.measure.MeasureOrderService;
import org.ipplan.measure.OrderDetails;
import org.ipplan.measure.OrderState;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/credit/measure-order.xhtml: one measure of one entry, and telling what was done. */
@Named
@ViewScoped
public class MeasureOrderPage implements Serializable {
  private static final String KIND = "measure-order";

  @EJB transient MeasureOrderService orders;
  @Inject transient CallerContext callers;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String id;
  private OrderDetails order;
  private StepPanel panel;

  public void load() {
    order = orders.get(Ids.of(id, "measure.order-not-found"));
    panel =
        StepPanel.of(
            KIND, order.id(), order.version(), order.department(), orders.offers(order.id()));
  }

  /** Takes a step; what is lifted may be out of the reader's sight afterwards. */
  public String take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    try {
      var after = orders.take(of.id(), action, of.version(), step.input());
      refusals.done("case.done", reader.word("step." + KIND + ".", action));
      return after.state() == OrderState.LIFTED
          ? "/app/credit/measure-orders.xhtml?faces-redirect=true"
          : "/app/credit/measure-order.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Whether the reader may see the case behind it. */
  public boolean isOfOwnCase() {
    var caller = callers.caller();
    return caller.isCreditStaff() && caller.belongsTo(order.authority());
  }

  public OrderDetails getOrder() {
    return order;
  }

  public StepPanel getPanel() {
    return panel;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
