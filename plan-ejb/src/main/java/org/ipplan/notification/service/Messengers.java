package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.ipplan.notification.domain.Messenger;
import org.jspecify.annotations.Nullable;

/** The gateway of short messages, where one is configured. */
@ApplicationScoped
public class Messengers {
  @Inject Settings settings;

  private volatile @Nullable Messenger made;

  /** Empty where none is configured. */
  Optional<Messenger> current() {
    return settings.value(Settings.MESSENGER_URL).map(this::made);
  }

  private Messenger made(String address) {
    var known = made;
    if (known == null) {
      var secret = settings.value(Settings.MESSENGER_SECRET).orElse("");
      known = new HttpMessenger(URI.create(address), secret);
      made = known;
    }
    return known;
  }
}
