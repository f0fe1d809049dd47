package org.ipplan.notification;

import jakarta.ejb.Local;
import org.jspecify.annotations.Nullable;

/** How the caller wishes to be told; one's own only, and a person's only. */
@Local
public interface NotificationSettingsService {
  /**
   * @throws org.ipplan.shared.DomainException {@code notification.people-only}
   */
  NotificationSettings get();

  /**
   * Keeps the wishes.
   *
   * @param expectedVersion as last read
   * @param wanted its version and the sign-in's address count for nothing
   * @throws org.ipplan.shared.DomainException {@code notification.people-only}; {@code
   *     version.stale}; {@code input.invalid} naming {@code muted}, {@code mailAddress}, {@code
   *     messengerNumber} or {@code language}
   */
  NotificationSettings set(long expectedVersion, NotificationSettings wanted);

  /**
   * Keeps the mail address that a sign-in said of the official; null where it said none.
   *
   * @param official sign-in name; one the directory does not know is passed over
   */
  void signedIn(String official, @Nullable String mailAddress);
}
