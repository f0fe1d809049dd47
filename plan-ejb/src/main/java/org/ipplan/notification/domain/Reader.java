package org.ipplan.notification.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets a mail or a short message.
 *
 * @param name sign-in name
 * @param language {@code zh} or {@code en}
 * @param address null where mails go to the log and no address is known
 */
public record Reader(String name, String language, @Nullable String address) {
  public Locale locale() {
    return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
