package org.ipplan.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ipplan.shared.schedule.RecurringWork;

/** Finds jobs that nobody works on: their server was killed, or died before it began. */
@ApplicationScoped
public class JobWatch implements RecurringWork {
  private static final Duration EVERY = Duration.ofSeconds(20);

  @Inject JobStarter starter;

  @Override
  public String name() {
    return "intake.job-watch";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run() {
    starter.start();
  }
}
