package org.ipplan.web.connection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.FeedDetails;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedWay;
import org.jspecify.annotations.Nullable;

/**
 * Something that a system brings.
 *
 * @param task that what it brings belongs to
 * @param sample an answer that the mapping reads
 * @param triedAt when it was tried since it was set up; it is in use only if it was
 */
@Schema(name = "SystemFeed")
public record SystemFeedJson(
    String code,
    FeedKind kind,
    FeedWay way,
    TaskRefJson task,
    @Nullable String address,
    int everyMinutes,
    @Nullable String cursorParameter,
    @Nullable String cursorPointer,
    @Nullable String sinceParameter,
    FeedMappingJson mapping,
    String sample,
    @Nullable String triedBy,
    @Nullable Instant triedAt,
    FeedHealthJson health,
    String href) {

  static SystemFeedJson of(String system, FeedDetails details) {
    var setUp = details.setUp();
    return new SystemFeedJson(
        details.code(),
        setUp.kind(),
        setUp.way(),
        TaskRefJson.of(setUp.task()),
        setUp.address(),
        setUp.everyMinutes(),
        setUp.cursorParameter(),
        setUp.cursorPointer(),
        setUp.sinceParameter(),
        FeedMappingJson.of(setUp.mapping()),
        setUp.sample(),
        details.triedBy(),
        details.triedAt(),
        FeedHealthJson.of(details.health()),
        "/connected-systems/" + system + "/feeds/" + details.code());
  }
}
