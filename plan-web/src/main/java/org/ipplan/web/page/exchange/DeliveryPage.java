package org.ipplan.web.page.exchange;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ipplan.exchange.DeliveryDetails;
import org.ipplan.exchange.DeliveryService;
import org.ipplan.exchange.ExchangeWords;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/admin/delivery.xhtml: one event for one subscription, and every attempt. */
@Named
@ViewScoped
public class DeliveryPage implements Serializable {
  private static final String KIND = "delivery";

  @EJB transient DeliveryService deliveries;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String id;
  private DeliveryDetails delivery;
  private StepPanel panel;

  public void load() {
    var uuid = Ids.of(id, "delivery.not-found");
    delivery = deliveries.get(uuid);
    panel = StepPanel.of(KIND, uuid, delivery.version(), null, deliveries.offers(uuid));
  }

  /** Takes a step; the panel says on which version. */
  public String take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    try {
      deliveries.take(of.id(), action, of.version());
      refusals.done("subscriptions.done", reader.word("step." + KIND + ".", action));
      return "/app/admin/delivery.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** What the event tells. */
  public String getWords() {
    return ExchangeWords.of(reader.getLocale(), delivery.kind());
  }

  public DeliveryDetails getDelivery() {
    return delivery;
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
