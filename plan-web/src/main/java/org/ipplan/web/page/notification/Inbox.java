package org.ipplan.web.page.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ipplan.notification.NotificationService;
import org.ipplan.web.page.Reader;

/** How much waits in the reader's inbox, as the frame of every page shows it. */
@Named("inbox")
@RequestScoped
public class Inbox {
  @EJB NotificationService notifications;
  @Inject Reader reader;

  private Integer unread;

  /** Asked of the database once a page. */
  public int getUnread() {
    if (unread == null) {
      unread = notifications.unread();
    }
    return unread;
  }

  /** The number as the frame has room for it. */
  public String getUnreadText() {
    return getUnread() < NotificationService.MOST_COUNTED
        ? String.valueOf(getUnread())
        : reader.text("notifications.many", String.valueOf(NotificationService.MOST_COUNTED - 1));
  }
}
