package org.ipplan.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive as long as no threads wait for each other for good. */
@Liveness
@ApplicationScoped
public class ServerLive implements HealthCheck {
  @Override
  public HealthCheckResponse call() {
    var deadlocked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
    return HealthCheckResponse.named("threads").status(deadlocked == null).build();
  }
}
