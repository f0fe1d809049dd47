package org.ipplan.exchange.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.ipplan.exchange.EventKind;

/** An event as it goes out: CloudEvents 1.0 in its structured form. */
public final class CloudEvent {
  /** Content type of the structured form. */
  public static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

  private CloudEvent() {}

  /**
   * The body.
   *
   * @param source what sends it
   * @param data what may be said of it today
   * @param whole whether that is more than what it is about; the day something began to stand is
   *     part of what is gone with it
   */
  public static byte[] body(Parcel parcel, String source, JsonObject data, boolean whole) {
    var event =
        Json.createObjectBuilder()
            .add("specversion", "1.0")
            .add("id", parcel.event().toString())
            .add("source", source)
            .add("type", parcel.kind().type())
            .add("subject", parcel.subject())
            .add("sequence", Long.toString(parcel.position()))
            .add("datacontenttype", "application/json")
            .add("data", data);
    if (whole || parcel.kind() == EventKind.ENTRY_REMOVED) {
      event.add("time", parcel.happenedAt().toString());
    }
    return event.build().toString().getBytes(UTF_8);
  }

  /**
   * The form for a log, which keeps what is gone: what it is about, and nothing of what it says.
   *
   * @param source what sends it
   */
  public static byte[] thin(LogEntry entry, String source) {
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", entry.event().toString())
        .add("source", source)
        .add("type", entry.kind().type())
        .add("subject", entry.subject())
        .add("time", entry.happenedAt().toString())
        .add("sequence", Long.toString(entry.position()))
        .build()
        .toString()
        .getBytes(UTF_8);
  }
}
