package org.ipplan.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.ipplan.shared.CheckedSettings;
import org.ipplan.shared.NumberSetting;
import org.ipplan.shared.schedule.RecurringWork;

/** Removes records that were kept as long as they have to be, some at a time. */
@ApplicationScoped
public class SharingRetention implements RecurringWork, CheckedSettings {
  /** Days a record is kept; three years at least, by Art. 12 of the Regulations. */
  static final String KEEP_DAYS = "plan.sharing.keep-days";

  private static final NumberSetting KEPT = new NumberSetting(KEEP_DAYS, 1096, 36_500, 1096);

  @Inject OldSharing old;

  @Inject Instance<Config> config;

  @Override
  public void check() {
    keepDays();
  }

  @Override
  public String name() {
    return "sharing.retention";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  public void run() {
    var days = keepDays();
    int removed;
    do {
      removed = old.remove(days);
    } while (removed > 0);
  }

  private int keepDays() {
    return KEPT.of(config.get().getOptionalValue(KEEP_DAYS, String.class));
  }
}
