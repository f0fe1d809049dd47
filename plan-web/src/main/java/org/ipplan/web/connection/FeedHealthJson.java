package org.ipplan.web.connection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.FeedDetails.Health;
import org.ipplan.connection.RunFailure;
import org.jspecify.annotations.Nullable;

/**
 * How a feed does.
 *
 * @param upToAt what the system had then is taken in
 * @param failures in a row
 * @param openUntilAt it is left alone until then
 * @param failure of the last run that failed
 * @param rejected items that the last run refused
 */
@Schema(name = "FeedHealth")
public record FeedHealthJson(
    @Nullable Instant lastRunAt,
    @Nullable Instant upToAt,
    @Nullable Instant nextAt,
    int failures,
    @Nullable Instant openUntilAt,
    @Nullable RunFailure failure,
    int rejected) {

  static FeedHealthJson of(Health health) {
    return new FeedHealthJson(
        health.lastRunAt(),
        health.upTo(),
        health.nextAt(),
        health.failures(),
        health.openUntil(),
        health.failure(),
        health.rejected());
  }
}
