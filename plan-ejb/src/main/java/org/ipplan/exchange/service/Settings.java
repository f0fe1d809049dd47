package org.ipplan.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.ipplan.shared.CheckedSettings;
import org.ipplan.shared.NumberSetting;
import org.ipplan.shared.outbound.Patience;

/** What the server's configuration says of events and of bringing them. */
@ApplicationScoped
public class Settings implements CheckedSettings {
  /** Address of the product as browsers see it. */
  public static final String PUBLIC_URL = "plan.public.url";

  private static final NumberSetting ATTEMPTS =
      new NumberSetting("plan.exchange.max-attempts", 1, 100, 16);
  private static final NumberSetting HOURS =
      new NumberSetting("plan.exchange.max-hours", 1, 8760, 72);
  private static final NumberSetting KEPT =
      new NumberSetting("plan.exchange.keep-days", 7, 3650, 400);

  /** What events are appended to beside being brought: {@code none}, {@code kafka}. */
  private static final String LOG = "plan.exchange.log";

  private static final String LOG_TOPIC = "plan.exchange.log.topic";
  private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");
  private static final String BASE = "/plan/api/v1";

  @Inject Instance<Config> config;

  @Override
  public void check() {
    patience();
    keepDays();
    hasLog();
    topic();
  }

  Patience patience() {
    return new Patience(number(ATTEMPTS), Duration.ofHours(number(HOURS)));
  }

  /** Days an event is kept. */
  int keepDays() {
    return number(KEPT);
  }

  /** Whether events are appended to a log. */
  public boolean hasLog() {
    return switch (value(LOG).orElse("none")) {
      case "none" -> false;
      case "kafka" -> true;
      default -> throw new IllegalStateException(LOG + " is neither none nor kafka");
    };
  }

  /** Name of the log's topic. */
  String topic() {
    var topic = value(LOG_TOPIC).orElse("ipplan.events");
    if (!TOPIC.matcher(topic).matches()) {
      throw new IllegalStateException(LOG_TOPIC + " is no name of a topic");
    }
    return topic;
  }

  /** What events come from. */
  String source() {
    return value(PUBLIC_URL).orElse("") + BASE;
  }

  /** A setting that is there and not blank. */
  private Optional<String> value(String name) {
    return config.stream()
        .findFirst()
        .flatMap(settings -> settings.getOptionalValue(name, String.class))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private int number(NumberSetting setting) {
    return setting.of(value(setting.name()));
  }
}
