package org.ipplan.shared.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.ipplan.shared.CheckedSettings;
import org.ipplan.shared.NumberSetting;
import org.ipplan.shared.SecretBox;

/** What the server's configuration says of calls to other systems. */
@ApplicationScoped
public class OutboundSettings implements CheckedSettings {
  /** 32 bytes in Base64 that secrets of other systems are encrypted by; none, no secrets. */
  public static final String KEY = "plan.exchange.key";

  /** Whether targets without TLS are allowed. */
  public static final String ALLOW_HTTP = "plan.exchange.allow-http";

  /** Ranges of addresses that are called although they are not public, with commas between. */
  public static final String ALLOWED_NETWORKS = "plan.exchange.allowed-networks";

  /** Proxy that every call goes through; none, they go straight. */
  public static final String PROXY = "plan.exchange.proxy";

  /** PKCS #12 file with keys and certificates that the product shows to targets. */
  public static final String KEY_STORE = "plan.exchange.key-store";

  public static final String KEY_STORE_PASSWORD = "plan.exchange.key-store-password";

  /** PKCS #12 file with the authorities that targets are trusted by; none, those of the server. */
  public static final String TRUST_STORE = "plan.exchange.trust-store";

  public static final String TRUST_STORE_PASSWORD = "plan.exchange.trust-store-password";

  private static final NumberSetting WAIT =
      new NumberSetting("plan.exchange.timeout-seconds", 1, 60, 10);

  @Inject Instance<Config> config;

  @Override
  public void check() {
    reach();
    answerWithin();
    value(KEY).ifPresent(written -> require(SecretBox.of(written).isPresent(), KEY, "32 bytes"));
    proxy().ifPresent(proxy -> require(proxy.getHost() != null, PROXY, "a web address"));
  }

  private static void require(boolean holds, String name, String what) {
    if (!holds) {
      throw new IllegalStateException(name + " is " + what);
    }
  }

  /** Which addresses are called. */
  public Reach reach() {
    var networks =
        value(ALLOWED_NETWORKS).stream()
            .flatMap(text -> Arrays.stream(text.split(",", -1)))
            .map(String::strip)
            .toList();
    try {
      return new Reach(Boolean.parseBoolean(value(ALLOW_HTTP).orElse("false")), networks);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(ALLOWED_NETWORKS + " are ranges as 10.0.0.0/8", e);
    }
  }

  /** What encrypts secrets; empty where there is no key. */
  public Optional<SecretBox> box() {
    return value(KEY).flatMap(SecretBox::of);
  }

  /** How long a connection, and then each part of an answer, is waited for. */
  Duration answerWithin() {
    return Duration.ofSeconds(WAIT.of(value(WAIT.name())));
  }

  Optional<URI> proxy() {
    return value(PROXY).map(URI::create);
  }

  Optional<Path> file(String name) {
    return value(name).map(Path::of);
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
