package org.ipplan.connection;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A system.
 *
 * @param feedsOut what it is told, by subscriptions of its functional user
 * @param reason of the last step that took one
 */
public record SystemDetails(
    UUID id,
    long version,
    NewSystem what,
    SystemState state,
    ConnectionDetails connection,
    List<FeedDetails> feeds,
    List<FeedOut> feedsOut,
    @Nullable String reason)
    implements Serializable {
  public SystemDetails {
    feeds = List.copyOf(feeds);
    feedsOut = List.copyOf(feedsOut);
  }

  /** The same with its feeds. */
  public SystemDetails with(List<FeedDetails> in, List<FeedOut> out) {
    return new SystemDetails(id, version, what, state, connection, in, out, reason);
  }

  /**
   * A subscription of the system.
   *
   * @param events types of events
   * @param active whether it is told now
   */
  public record FeedOut(UUID subscription, List<String> events, boolean active, long waiting)
      implements Serializable {
    public FeedOut {
      events = List.copyOf(events);
    }
  }
}
