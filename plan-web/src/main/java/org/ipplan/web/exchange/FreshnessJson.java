package org.ipplan.web.exchange;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.shared.FreshnessLine;

/**
 * How up to date everything is that runs behind what was done.
 *
 * @param at when it was asked, by the business clock
 * @param fresh whether every line is
 */
@Schema(name = "Freshness")
public record FreshnessJson(Instant at, boolean fresh, List<FreshnessLineJson> items) {

  static FreshnessJson of(Instant at, List<FreshnessLine> lines) {
    return new FreshnessJson(
        at,
        lines.stream().allMatch(FreshnessLine::fresh),
        lines.stream().map(FreshnessLineJson::of).toList());
  }
}
