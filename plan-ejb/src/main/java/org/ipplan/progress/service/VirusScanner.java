package org.ipplan.progress.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.ipplan.shared.CheckedSettings;

/**
 * Looks through files for harmful code where {@code plan.evidence.clamd} names a clamd as {@code
 * host:port}; off where it names none. Once on, a file without a verdict is refused.
 */
@ApplicationScoped
public class VirusScanner implements CheckedSettings {
  /** Name of the setting. */
  public static final String ADDRESS = "plan.evidence.clamd";

  private static final int MAX_PORT = 65_535;
  private static final Pattern HOST_AND_PORT = Pattern.compile("(.+):(\\d{1,5})");

  @Inject Instance<Config> config;

  /**
   * @throws org.ipplan.shared.DomainException {@code evidence.scan-unavailable}
   */
  Scan begin() {
    return address().map(VirusScanner::begin).orElse(Scan.NONE);
  }

  private Optional<String> address() {
    return config.stream()
        .findFirst()
        .flatMap(settings -> settings.getOptionalValue(ADDRESS, String.class))
        .filter(address -> !address.isBlank());
  }

  @Override
  public void check() {
    address().ifPresent(VirusScanner::parts);
  }

  private static Matcher parts(String address) {
    var parts = HOST_AND_PORT.matcher(address.strip());
    if (!parts.matches() || Integer.parseInt(parts.group(2)) > MAX_PORT) {
      throw new IllegalStateException(ADDRESS + " is a host and a port, as clamd:3310");
    }
    return parts;
  }

  private static Scan begin(String address) {
    var parts = parts(address);
    return ClamdScan.begin(parts.group(1), Integer.parseInt(parts.group(2)));
  }
}
