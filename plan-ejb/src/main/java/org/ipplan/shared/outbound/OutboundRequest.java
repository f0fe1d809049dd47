package org.ipplan.shared.outbound;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call.
 *
 * @param contentType of the body; empty for a call without one, which is a {@code GET}
 * @param key name of the key of the server's key store that the product shows; null for whichever
 *     fits
 * @param mostBytes longest answer that is taken; 0 where nothing but the status is wanted
 */
public record OutboundRequest(
    URI target,
    String contentType,
    String body,
    Map<String, String> headers,
    @Nullable String key,
    int mostBytes) {

  public OutboundRequest {
    headers = Map.copyOf(headers);
  }

  /** Asks for what is there. */
  public static OutboundRequest get(URI target, int mostBytes) {
    return new OutboundRequest(target, "", "", Map.of(), null, mostBytes);
  }

  /** Brings a body. */
  public static OutboundRequest post(URI target, String contentType, String body, int mostBytes) {
    return new OutboundRequest(target, contentType, body, Map.of(), null, mostBytes);
  }

  /** The same with a header. */
  public OutboundRequest with(String header, String value) {
    var all = new HashMap<>(headers);
    all.put(header, value);
    return new OutboundRequest(target, contentType, body, all, key, mostBytes);
  }

  /** The same with a key of the server's key store. */
  public OutboundRequest shown(@Nullable String name) {
    return new OutboundRequest(target, contentType, body, headers, name, mostBytes);
  }

  boolean isGet() {
    return contentType.isEmpty();
  }
}
