package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.ipplan.shared.CheckedSettings;
import org.ipplan.shared.NumberSetting;

/** What the server's configuration says of mails and short messages. */
@ApplicationScoped
public class Settings implements CheckedSettings {
  /** Time of day, in Beijing, from which the digest goes out. */
  public static final String DIGEST_AT = "plan.notification.digest-at";

  /** Host of the mail server; without it mails go to the log. */
  public static final String MAIL_HOST = "plan.mail.host";

  /** Address of the gateway of short messages; without it there are none. */
  public static final String MESSENGER_URL = "plan.messenger.url";

  /** What the gateway knows the product by. */
  public static final String MESSENGER_SECRET = "plan.messenger.secret";

  /** Address of the product as browsers see it. */
  public static final String PUBLIC_URL = "plan.public.url";

  /** Days a notification is kept once it was read. */
  public static final String KEEP_DAYS = "plan.notification.keep-days";

  private static final NumberSetting KEPT = new NumberSetting(KEEP_DAYS, 1, 3650, 365);
  private static final LocalTime MORNING = LocalTime.of(8, 30);
  private static final String INBOX = "/plan/app/notifications.xhtml";

  @Inject Instance<Config> config;

  @Override
  public void check() {
    digestAt();
    keepDays();
  }

  /** Days a notification is kept once it was read. */
  int keepDays() {
    return KEPT.of(value(KEEP_DAYS));
  }

  LocalTime digestAt() {
    try {
      return value(DIGEST_AT).map(LocalTime::parse).orElse(MORNING);
    } catch (DateTimeException e) {
      throw new IllegalStateException(DIGEST_AT + " is a time of day, as 08:30", e);
    }
  }

  /** Address of the page of the inbox. */
  String inbox() {
    return value(PUBLIC_URL).orElse("") + INBOX;
  }

  /** A setting that is there and not blank. */
  Optional<String> value(String name) {
    return config.stream()
        .findFirst()
        .flatMap(settings -> settings.getOptionalValue(name, String.class))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
