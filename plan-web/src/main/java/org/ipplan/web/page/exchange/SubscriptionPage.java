package org.ipplan.web.page.exchange;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.exchange.DeliveryDetails;
import org.ipplan.exchange.DeliveryService;
import org.ipplan.exchange.DeliveryState;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.ExchangeWords;
import org.ipplan.exchange.SubscriptionDetails;
import org.ipplan.exchange.SubscriptionService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/admin/subscription.xhtml: one subscription, its target and its deliveries. */
@Named
@ViewScoped
public class SubscriptionPage implements Serializable {
  private static final String KIND = "subscription";
  private static final String ADDRESS = "/app/admin/subscription.xhtml?faces-redirect=true&id=";
  private static final String END = "end";

  @EJB transient SubscriptionService subscriptions;
  @EJB transient DeliveryService deliveries;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String id;
  private String phase;
  private String cursor;
  private SubscriptionDetails subscription;
  private StepPanel panel;
  private Page<DeliveryDetails> log = new Page<>(List.of(), null, 0L);

  public void load() {
    var uuid = Ids.of(id, "subscription.not-found");
    subscription = subscriptions.get(uuid);
    panel = StepPanel.of(KIND, uuid, subscription.version(), null, subscriptions.offers(uuid));
    try {
      log = deliveries.of(uuid, chosen(), Page.DEFAULT_LIMIT, Choice.text(cursor), false);
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private DeliveryState chosen() {
    return Choice.of(DeliveryState.class, phase);
  }

  /** Takes a step; the panel says on which version. */
  public String take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    try {
      subscriptions.take(of.id(), action, of.version(), step.input());
      refusals.done("subscriptions.done", reader.word("step." + KIND + ".", action));
      return action.equals(END)
          ? "/app/admin/subscriptions.xhtml?faces-redirect=true"
          : ADDRESS + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Sends a delivery again. */
  public String redeliver(UUID delivery, long version) {
    try {
      deliveries.take(delivery, "redeliver", version);
      refusals.done("subscriptions.done", reader.word("step.delivery.", "redeliver"));
      return ADDRESS + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** What a kind of event tells. */
  public String words(EventKind kind) {
    return ExchangeWords.of(reader.getLocale(), kind);
  }

  public SubscriptionDetails getSubscription() {
    return subscription;
  }

  public StepPanel getPanel() {
    return panel;
  }

  public List<DeliveryDetails> getLog() {
    return log.items();
  }

  /** Cursor of what comes after; null at the end. */
  public String getNext() {
    return log.next();
  }

  public List<String> getPhases() {
    return List.of(DeliveryState.values()).stream().map(Enum::name).toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** The chosen state; {@code state} in an address would be taken for an answer of the sign-in. */
  public String getPhase() {
    return phase;
  }

  public void setPhase(String phase) {
    this.phase = phase;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
