package org.ipplan.shared.container;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ipplan.shared.CheckedSettings;

/**
 * Keeps the product from starting with settings it could not work by. Features are asked for once
 * the schema stands: some of them read the business clock, which is kept there.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class SettingsAtStart {
  @Inject @Any Instance<CheckedSettings> features;

  @PostConstruct
  void start() {
    require(features);
  }

  /**
   * @throws IllegalStateException with every setting that is wrong, one line each
   */
  static void require(Iterable<CheckedSettings> features) {
    var faults =
        StreamSupport.stream(features.spliterator(), false)
            .flatMap(feature -> fault(feature).stream())
            .toList();
    if (!faults.isEmpty()) {
      throw new IllegalStateException(text(faults));
    }
  }

  private static Optional<String> fault(CheckedSettings feature) {
    try {
      feature.check();
      return Optional.empty();
    } catch (IllegalStateException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static String text(List<String> faults) {
    return String.join(
        "\n  ",
        Stream.concat(Stream.of("Settings are wrong; the product does not start:"), faults.stream())
            .toList());
  }
}
