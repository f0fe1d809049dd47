package org.ipplan.web.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headers that belong to an answer rather than to the moment it was sent. */
final class KeptHeaders {
  private static final List<String> NAMES =
      List.of(
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_LANGUAGE,
          HttpHeaders.ETAG,
          HttpHeaders.LOCATION);

  private KeptHeaders() {}

  static Map<String, String> of(MultivaluedMap<String, ?> headers) {
    Map<String, String> kept = new HashMap<>();
    for (var name : NAMES) {
      var value = headers.getFirst(name);
      if (value != null) {
        kept.put(name, value.toString());
      }
    }
    return kept;
  }
}
