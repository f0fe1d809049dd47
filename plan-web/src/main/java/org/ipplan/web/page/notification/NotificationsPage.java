package org.ipplan.web.page.notification;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.notification.NotificationDetails;
import org.ipplan.notification.NotificationFilter;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.NotificationService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Here;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;

/** Backs app/notifications.xhtml: what the reader was told, the latest first. */
@Named
@ViewScoped
public class NotificationsPage implements Serializable {
  private static final String HERE =
      "/app/notifications.xhtml?faces-redirect=true&includeViewParams=true";
  private static final String CURSOR = "cursor";
  private static final String UNREAD = "true";

  @EJB transient NotificationService notifications;
  @Inject transient HttpServletRequest request;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String kind;
  private String unread;
  private String cursor;
  private Page<NotificationDetails> page = new Page<>(List.of(), null, null);

  public void load() {
    try {
      page = notifications.mine(filter(), Page.DEFAULT_LIMIT, Choice.text(cursor), false);
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private NotificationFilter filter() {
    return new NotificationFilter(UNREAD.equals(unread), Choice.of(NotificationKind.class, kind));
  }

  /** Marks one entry. */
  public String read(long id) {
    notifications.read(id);
    return HERE;
  }

  /** Marks what this page shows, and all before it; what came meanwhile stays unread. */
  public String readAll() {
    var marked = page.items().isEmpty() ? 0 : notifications.readUpTo(page.items().get(0).id());
    refusals.done("done.notifications.read", marked);
    return "/app/notifications.xhtml?faces-redirect=true";
  }

  /** What is told, in the reader's language. */
  public String text(NotificationDetails told) {
    return told.text(reader.getLocale(), reader::date);
  }

  /** Why the reader is told. */
  public String reason(NotificationDetails told) {
    return told.reason(reader.getLocale());
  }

  /** Where it is acted on, below the context root. */
  public String address(NotificationDetails told) {
    return NotificationAddress.of(told);
  }

  public boolean isFiltered() {
    return !filter().equals(NotificationFilter.ALL);
  }

  public List<NotificationDetails> getItems() {
    return page.items();
  }

  public boolean isSomeUnread() {
    return page.items().stream().anyMatch(NotificationDetails::unread);
  }

  public boolean isContinued() {
    return Choice.text(cursor) != null;
  }

  public boolean isMore() {
    return page.next() != null;
  }

  public String getNextAddress() {
    return Here.of(request).with(CURSOR, String.valueOf(page.next())).address();
  }

  public String getFirstAddress() {
    return Here.of(request).without(CURSOR).address();
  }

  public List<String> getKinds() {
    return Stream.of(NotificationKind.values()).map(Enum::name).toList();
  }

  /** What {@link #getUnread} may be. */
  public List<String> getStandings() {
    return List.of(UNREAD);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getUnread() {
    return unread;
  }

  public void setUnread(String unread) {
    this.unread = unread;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
