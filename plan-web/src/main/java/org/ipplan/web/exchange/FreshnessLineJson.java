package org.ipplan.web.exchange;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.shared.FreshnessLine;
import org.jspecify.annotations.Nullable;

/**
 * How up to date one thing is.
 *
 * @param upToAt what happened until then is taken in
 * @param failed what was given up and waits for people
 */
@Schema(name = "FreshnessLine")
public record FreshnessLineJson(
    String name,
    boolean fresh,
    @Nullable Instant upToAt,
    long waiting,
    long failed,
    @Nullable Instant oldestWaitingAt) {

  static FreshnessLineJson of(FreshnessLine line) {
    return new FreshnessLineJson(
        line.name(),
        line.fresh(),
        line.upTo(),
        line.waiting(),
        line.failed(),
        line.oldestWaitingAt());
  }
}
