package org.ipplan.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ipplan.intake.persistence.Uploads;
import org.ipplan.shared.schedule.RecurringWork;

/** Throws away lines nobody takes in any more, and files that were kept long enough. */
@ApplicationScoped
public class IntakeSweep implements RecurringWork {
  @Inject Uploads uploads;
  @Inject JobOpening jobs;

  @Override
  public String name() {
    return "intake.sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    uploads.sweep();
    jobs.sweepFiles();
  }
}
