package org.ipplan.web.connection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.SystemDetails.FeedOut;

/**
 * What a system is told, by a subscription of its functional user.
 *
 * @param events types of events
 */
@Schema(name = "FeedOut")
public record FeedOutJson(List<String> events, boolean active, long waiting, String subscription) {
  static FeedOutJson of(FeedOut out) {
    return new FeedOutJson(
        out.events(), out.active(), out.waiting(), "/subscriptions/" + out.subscription());
  }
}
