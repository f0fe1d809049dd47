package org.ipplan.web.quota;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.NumberSetting;

/** How many requests a minute the server's settings allow. */
@Dependent
public class QuotaSettings {
  private static final int MOST = 1_000_000;
  private static final NumberSetting REQUESTS =
      new NumberSetting("plan.api.requests-per-minute", 1, MOST, 1200);
  private static final NumberSetting HEAVY =
      new NumberSetting("plan.api.heavy-requests-per-minute", 1, MOST, 60);
  private static final NumberSetting PUBLIC =
      new NumberSetting("plan.public.requests-per-minute", 1, MOST, 120);
  private static final NumberSetting CERTIFICATES =
      new NumberSetting("plan.public.certificates-per-minute", 1, MOST, 6);

  @Inject
  @ConfigProperty(name = "plan.api.requests-per-minute")
  Optional<String> requests;

  @Inject
  @ConfigProperty(name = "plan.api.requests-per-minute-of")
  Optional<String> requestsOf;

  @Inject
  @ConfigProperty(name = "plan.api.heavy-requests-per-minute")
  Optional<String> heavy;

  @Inject
  @ConfigProperty(name = "plan.public.requests-per-minute")
  Optional<String> withoutToken;

  @Inject
  @ConfigProperty(name = "plan.public.certificates-per-minute")
  Optional<String> certificates;

  /** Of a caller who has no number of its own. */
  int requests() {
    return REQUESTS.of(requests);
  }

  /** Of callers that have a number of their own, by the name they sign in with. */
  Map<String, Integer> requestsOf() {
    return own(requestsOf.orElse(""));
  }

  int heavy() {
    return HEAVY.of(heavy);
  }

  int withoutToken() {
    return PUBLIC.of(withoutToken);
  }

  int certificates() {
    return CERTIFICATES.of(certificates);
  }

  /**
   * @param text such as {@code portal=3000,reader=600}
   * @throws IllegalStateException when an entry is no name and number, or names somebody twice
   */
  static Map<String, Integer> own(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .map(entry -> entry.split("=", 2))
        .collect(Collectors.toMap(entry -> entry[0].strip(), QuotaSettings::number));
  }

  private static int number(String[] entry) {
    var name = "plan.api.requests-per-minute-of " + entry[0].strip();
    return new NumberSetting(name, 1, MOST, 0)
        .of(Optional.of(entry.length < 2 ? "none" : entry[1]));
  }
}
