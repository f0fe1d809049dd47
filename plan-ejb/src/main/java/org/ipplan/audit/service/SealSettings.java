package org.ipplan.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.ipplan.audit.domain.SealKey;
import org.ipplan.shared.CheckedSettings;
import org.ipplan.shared.NumberSetting;

/** The keys of the seal, from the configuration: they are never in the database. */
@ApplicationScoped
public class SealSettings implements CheckedSettings {
  /** At least 32 bytes in Base64; without it the product does not start. */
  public static final String KEY = "plan.audit.seal-key";

  /** What the key is called in the blocks it closes. */
  public static final String KEY_ID = "plan.audit.seal-key-id";

  /** Keys of before, which blocks are still checked by: {@code id:Base64}, with commas between. */
  public static final String FORMER = "plan.audit.former-seal-keys";

  private static final String FIRST_ID = "1";

  /** Minutes that no transaction of the product is open longer than. */
  private static final NumberSetting LONGEST =
      new NumberSetting("plan.audit.longest-transaction-minutes", 0, 1440, 10);

  @Inject Instance<Config> config;

  @Override
  public void check() {
    if (value(KEY).isEmpty()) {
      throw new IllegalStateException(
          KEY + " is missing: the trail cannot be sealed without a key");
    }
    keys();
    longestTransaction();
  }

  /** In minutes: what has no seal although a later record got it that long ago, was put there. */
  int longestTransaction() {
    return LONGEST.of(value(LONGEST.name()));
  }

  /** Whether there is a key to seal by. */
  boolean isKeyed() {
    return value(KEY).isPresent();
  }

  /**
   * The key that blocks are closed by now.
   *
   * @throws IllegalStateException where there is none, or it is too short
   */
  SealKey current() {
    return key(value(KEY_ID).orElse(FIRST_ID), value(KEY).orElse(""), KEY);
  }

  /** Every key that blocks may be closed by, by its id. */
  Map<String, SealKey> keys() {
    var keys = new HashMap<String, SealKey>();
    value(FORMER).stream()
        .flatMap(written -> Arrays.stream(written.split(",", -1)))
        .map(SealSettings::former)
        .forEach(key -> keys.put(key.id(), key));
    var current = current();
    keys.put(current.id(), current);
    return keys;
  }

  private static SealKey former(String written) {
    var parts = written.strip().split(":", 2);
    return key(parts[0], parts.length == 2 ? parts[1] : "", FORMER);
  }

  private static SealKey key(String id, String written, String setting) {
    return SealKey.of(id, written)
        .orElseThrow(() -> new IllegalStateException(setting + " is at least 32 bytes in Base64"));
  }

  private Optional<String> value(String name) {
    return config.stream()
        .findFirst()
        .flatMap(settings -> settings.getOptionalValue(name, String.class))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
