package org.ipplan.web.connection;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedWay;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What a feed is, and how it is read.
 *
 * @param address of a pull
 * @param everyMinutes pause between two runs of a pull; a day where it is left out
 * @param cursorPointer JSON pointer to what the next page is asked by
 * @param sinceParameter query parameter that asks for what is new since an instant
 * @param sample an answer of the system, which the mapping must read without a fault
 */
@Schema(
    name = "NewSystemFeed",
    requiredProperties = {"kind", "way", "task", "mapping", "sample"})
public record NewSystemFeedJson(
    @Nullable FeedKind kind,
    @Nullable FeedWay way,
    @Nullable TaskRefJson task,
    @Nullable String address,
    @Nullable Integer everyMinutes,
    @Nullable String cursorParameter,
    @Nullable String cursorPointer,
    @Nullable String sinceParameter,
    @Nullable FeedMappingJson mapping,
    @Nullable String sample) {

  private static final int DAY = 1440;

  private static final NewSystemFeedJson EMPTY =
      new NewSystemFeedJson(null, null, null, null, null, null, null, null, null, null);

  static FeedInput asked(@Nullable NewSystemFeedJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("kind", wanted.kind)
        .required("way", wanted.way)
        .required("task", wanted.task)
        .required("mapping", wanted.mapping)
        .required("sample", wanted.sample)
        .orRefuse();
    return new FeedInput(
        Inputs.require("kind", wanted.kind),
        Inputs.require("way", wanted.way),
        TaskRefJson.asked("task", wanted.task),
        wanted.address,
        Objects.requireNonNullElse(wanted.everyMinutes, DAY),
        wanted.cursorParameter,
        wanted.cursorPointer,
        wanted.sinceParameter,
        FeedMappingJson.asked(wanted.mapping),
        Inputs.require("sample", wanted.sample));
  }
}
