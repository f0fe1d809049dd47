package org.ipplan.notification;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of an inbox are wanted.
 *
 * @param unread only those that wait for their reader
 * @param kind null for every kind
 */
public record NotificationFilter(boolean unread, @Nullable NotificationKind kind)
    implements Serializable {
  /** Every entry. */
  public static final NotificationFilter ALL = new NotificationFilter(false, null);
}
