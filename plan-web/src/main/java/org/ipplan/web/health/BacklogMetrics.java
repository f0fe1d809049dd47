package org.ipplan.web.health;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.ipplan.exchange.FreshnessService;
import org.ipplan.shared.FreshnessLine;

/**
 * What waits behind what was done, as gauges for whoever watches the servers: {@code
 * plan_backlog_waiting}, {@code plan_backlog_failed} and {@code plan_backlog_fresh} (1 or 0), each
 * with the tag {@code of}, the name of the line that {@code /freshness} has. All members say the
 * same, for they ask one database.
 */
@ApplicationScoped
public class BacklogMetrics {
  /** One reading of the metrics asks the database once. */
  private static final long KEPT = Duration.ofSeconds(5).toNanos();

  @Inject MetricRegistry registry;
  @EJB FreshnessService freshness;

  private List<FreshnessLine> lines = List.of();
  private long readAt;

  void register(@Observes @Initialized(ApplicationScoped.class) Object started) {
    for (var line : read()) {
      gauge("plan.backlog.waiting", "What is still to be done", line, FreshnessLine::waiting);
      gauge("plan.backlog.failed", "What was given up", line, FreshnessLine::failed);
      gauge(
          "plan.backlog.fresh",
          "1 where it is as up to date as it should be, else 0",
          line,
          each -> each.fresh() ? 1 : 0);
    }
  }

  private void gauge(
      String name, String description, FreshnessLine line, ToDoubleFunction<FreshnessLine> value) {
    registry.gauge(
        Metadata.builder().withName(name).withDescription(description).build(),
        () -> now(line.name(), value),
        new Tag("of", line.name()));
  }

  /** Not a number while the database does not answer. */
  private double now(String name, ToDoubleFunction<FreshnessLine> value) {
    try {
      return read().stream()
          .filter(line -> line.name().equals(name))
          .findFirst()
          .map(value::applyAsDouble)
          .orElse(Double.NaN);
    } catch (EJBException e) {
      return Double.NaN;
    }
  }

  private synchronized List<FreshnessLine> read() {
    if (lines.isEmpty() || System.nanoTime() - readAt > KEPT) {
      lines = freshness.lines();
      readAt = System.nanoTime();
    }
    return lines;
  }
}
