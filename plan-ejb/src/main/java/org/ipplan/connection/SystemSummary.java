package org.ipplan.connection;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system in a list.
 *
 * @param owner code of a department
 * @param lastRunAt of any of its feeds; null while none ever ran
 * @param upTo of the feed that is furthest behind; null where nothing was taken in yet
 * @param failing feeds whose last run failed
 * @param rejected items that the last runs of its feeds refused
 */
public record SystemSummary(
    String code,
    String nameZh,
    String nameEn,
    String owner,
    SystemState state,
    List<TaskRef> tasks,
    List<FeedKind> feeds,
    @Nullable Instant lastRunAt,
    @Nullable Instant upTo,
    int failing,
    int rejected)
    implements Serializable {
  public SystemSummary {
    tasks = List.copyOf(tasks);
    feeds = List.copyOf(feeds);
  }
}
