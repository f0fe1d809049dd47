package org.ipplan.web.connection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.SystemDetails;
import org.ipplan.connection.SystemState;
import org.jspecify.annotations.Nullable;

/**
 * A platform that another body runs.
 *
 * @param owner code of the department that runs it or answers for it
 * @param tasks it serves
 */
@Schema(name = "ConnectedSystem")
public record ConnectedSystemJson(
    String code,
    String nameZh,
    String nameEn,
    String owner,
    String aboutZh,
    String aboutEn,
    List<TaskRefJson> tasks,
    SystemState state,
    @Nullable String reason,
    SystemConnectionJson connection,
    List<SystemFeedJson> feeds,
    List<FeedOutJson> feedsOut,
    String runs,
    String errors,
    String href) {

  static ConnectedSystemJson of(SystemDetails details) {
    var what = details.what();
    var href = "/connected-systems/" + what.code();
    return new ConnectedSystemJson(
        what.code(),
        what.nameZh(),
        what.nameEn(),
        what.owner(),
        what.aboutZh(),
        what.aboutEn(),
        what.tasks().stream().map(TaskRefJson::of).toList(),
        details.state(),
        details.reason(),
        SystemConnectionJson.of(details.connection()),
        details.feeds().stream().map(feed -> SystemFeedJson.of(what.code(), feed)).toList(),
        details.feedsOut().stream().map(FeedOutJson::of).toList(),
        href + "/runs",
        href + "/errors",
        href);
  }
}
