package org.ipplan.web.connection;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.RunDetails;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.RunState;
import org.jspecify.annotations.Nullable;

/**
 * A run of a feed.
 *
 * @param feed code of the feed
 * @param startedBy who posted; {@code plan} where the product asked by itself
 * @param read items; what became of each is told by the next four
 * @param changed that say something else now; what they said is kept
 */
@Schema(name = "FeedRun")
public record FeedRunJson(
    UUID id,
    String feed,
    FeedWay way,
    String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    RunState state,
    int read,
    int added,
    int same,
    int changed,
    int rejected,
    @Nullable RunFailure failure,
    @Nullable Integer status) {

  static FeedRunJson of(RunDetails details) {
    return new FeedRunJson(
        details.id(),
        details.feed(),
        details.way(),
        details.by(),
        details.startedAt(),
        details.endedAt(),
        details.state(),
        details.read(),
        details.added(),
        details.same(),
        details.changed(),
        details.rejected(),
        details.failure(),
        details.status());
  }
}
