package org.ipplan.web.connection;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.SystemSummary;
import org.jspecify.annotations.Nullable;

/**
 * A system in a list.
 *
 * @param upToAt what the system had then is taken in, of the feed that is furthest behind
 * @param failing feeds whose last run failed
 * @param rejected items that the last runs of its feeds refused
 */
@Schema(name = "ConnectedSystemSummary")
public record ConnectedSystemSummaryJson(
    String code,
    String nameZh,
    String nameEn,
    String owner,
    SystemState state,
    List<TaskRefJson> tasks,
    List<FeedKind> feeds,
    @Nullable Instant lastRunAt,
    @Nullable Instant upToAt,
    int failing,
    int rejected,
    String href) {

  static ConnectedSystemSummaryJson of(SystemSummary summary) {
    return new ConnectedSystemSummaryJson(
        summary.code(),
        summary.nameZh(),
        summary.nameEn(),
        summary.owner(),
        summary.state(),
        summary.tasks().stream().map(TaskRefJson::of).toList(),
        summary.feeds(),
        summary.lastRunAt(),
        summary.upTo(),
        summary.failing(),
        summary.rejected(),
        "/connected-systems/" + summary.code());
  }
}
