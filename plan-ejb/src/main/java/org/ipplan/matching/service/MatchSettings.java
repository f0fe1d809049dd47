package org.ipplan.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;
import org.ipplan.matching.domain.Thresholds;
import org.ipplan.shared.CheckedSettings;
import org.ipplan.shared.NumberSetting;

/** From which scores on a name is a match, and from which somebody looks. */
@ApplicationScoped
public class MatchSettings implements CheckedSettings {
  /** Lowest score of a match, in hundredths. */
  public static final String MATCH_FROM = "plan.matching.match-from";

  /** Lowest score that somebody looks at, in hundredths. */
  public static final String REVIEW_FROM = "plan.matching.review-from";

  private static final NumberSetting MATCH = new NumberSetting(MATCH_FROM, 1, 100, 93);
  private static final NumberSetting REVIEW = new NumberSetting(REVIEW_FROM, 1, 100, 75);
  private static final double HUNDREDTHS = 100;

  @Inject Instance<Config> config;

  @Override
  public void check() {
    var thresholds = thresholds();
    if (thresholds.review() > thresholds.match()) {
      throw new IllegalStateException(REVIEW_FROM + " is not above " + MATCH_FROM);
    }
  }

  Thresholds thresholds() {
    return new Thresholds(value(MATCH) / HUNDREDTHS, value(REVIEW) / HUNDREDTHS);
  }

  private int value(NumberSetting setting) {
    return setting.of(
        config.stream()
            .findFirst()
            .flatMap(settings -> settings.getOptionalValue(setting.name(), String.class)));
  }
}
