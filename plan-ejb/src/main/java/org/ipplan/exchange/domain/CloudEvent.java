package org.ipplan.exchange.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HexFormat;
import org.ipplan.exchange.EventKind;
import org.ipplan.shared.SecretBox;

/** An event as it goes out: CloudEvents 1.0 in its structured form, and its signature. */
public final class CloudEvent {
  /** Content type of the structured form. */
  public static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

  /** Header of the signature. */
  public static final String SIGNATURE = "X-Plan-Signature";

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
   * {@code t=<unix seconds>,v1=<hex HMAC-SHA256 of "<t>.<body>">}.
   *
   * @param at seconds since 1970, in real time
   */
  public static String signature(String secret, long at, byte[] body) {
    var signed = at + "." + new String(body, UTF_8);
    var mac = SecretBox.mac(secret.getBytes(UTF_8), signed);
    return "t=" + at + ",v1=" + HexFormat.of().formatHex(mac);
  }
}
