package org.ipplan.notification;

import jakarta.ejb.Local;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own inbox; nobody reads another's. It is the person's who signed in, also while they
 * act for somebody absent. Systems have an empty one.
 */
@Local
public interface NotificationService {
  /** Most unread ones that are counted; there may be more. */
  int MOST_COUNTED = 100;

  /**
   * Entries, latest first.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   * @param count whether to count them all, for another statement
   * @throws org.ipplan.shared.DomainException {@code input.invalid} for a cursor that is none
   */
  Page<NotificationDetails> mine(
      NotificationFilter filter, int limit, @Nullable String cursor, boolean count);

  /** How many wait to be read, at most {@link #MOST_COUNTED}. One statement. */
  int unread();

  /**
   * Marks one as read. One that was read before keeps its time.
   *
   * @throws org.ipplan.shared.DomainException {@code notification.not-found}
   */
  NotificationDetails read(long id);

  /**
   * Marks an entry and all before it as read.
   *
   * @return how many there were
   */
  int readUpTo(long id);
}
