package org.ipplan.web.page.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ipplan.notification.OutgoingMailService;
import org.ipplan.notification.OutgoingMessage;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/admin/mails.xhtml: what goes out by mail and messenger, the latest first. */
@Named
@RequestScoped
public class MailsPage extends FilteredPage<OutgoingMessage> {
  @EJB OutgoingMailService mails;
  @Inject Refusals refusals;

  private boolean allowed;
  private boolean mailOn;

  public void load() {
    try {
      show(mails.list(Page.DEFAULT_LIMIT, chosenCursor()));
      mailOn = mails.isMailOn();
      allowed = true;
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** Whether the reader may see it. */
  public boolean isAllowed() {
    return allowed;
  }

  /** Whether mails leave the product. */
  public boolean isMailOn() {
    return mailOn;
  }
}
