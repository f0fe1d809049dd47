package org.ipplan.web.page.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ipplan.exchange.FreshnessService;
import org.ipplan.exchange.SubscriptionDetails;
import org.ipplan.exchange.SubscriptionService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FreshnessLine;
import org.ipplan.shared.Page;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/admin/subscriptions.xhtml: systems that are told of events, and how each does. */
@Named
@RequestScoped
public class SubscriptionsPage extends FilteredPage<SubscriptionDetails> {
  @EJB SubscriptionService subscriptions;
  @EJB FreshnessService freshness;
  @Inject Refusals refusals;

  private boolean allowed;
  private List<FreshnessLine> lines = List.of();

  public void load() {
    try {
      show(subscriptions.list(Page.DEFAULT_LIMIT, chosenCursor(), true));
      lines = freshness.lines();
      allowed = true;
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** Whether the reader may see it. */
  public boolean isAllowed() {
    return allowed;
  }

  /** How up to date everything is that runs behind what was done. */
  public List<FreshnessLine> getLines() {
    return lines;
  }
}
