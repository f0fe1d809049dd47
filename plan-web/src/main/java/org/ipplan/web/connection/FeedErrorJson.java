package org.ipplan.web.connection;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.FaultDetails;
import org.ipplan.web.support.Language;

/**
 * What was wrong with one item.
 *
 * @param feed code of the feed
 * @param item its place in what was read, from 1
 * @param reference empty where it could not be read
 */
@Schema(name = "FeedError")
public record FeedErrorJson(
    UUID run,
    String feed,
    int item,
    String reference,
    String field,
    String code,
    String message,
    Instant happenedAt) {

  static FeedErrorJson of(FaultDetails details, Language language) {
    var fault = ItemReadJson.fault(details.fault(), language);
    return new FeedErrorJson(
        details.run(),
        details.feed(),
        details.item(),
        details.reference(),
        fault.field(),
        fault.code(),
        fault.message(),
        details.at());
  }
}
