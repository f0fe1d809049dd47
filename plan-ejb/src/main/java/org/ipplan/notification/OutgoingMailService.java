package org.ipplan.notification;

import jakarta.ejb.Local;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** What goes out by mail and messenger; for system administrators alone. */
@Local
public interface OutgoingMailService {
  /**
   * Messages, latest first.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   * @throws org.ipplan.shared.DomainException {@code notification.administrators-only}
   */
  Page<OutgoingMessage> list(int limit, @Nullable String cursor);

  /** Whether mails leave the product; else they go to the log and to this list. */
  boolean isMailOn();
}
