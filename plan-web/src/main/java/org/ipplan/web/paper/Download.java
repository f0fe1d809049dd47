package org.ipplan.web.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.ipplan.web.support.Attachment;

/** Files to be kept, never to be shown inside the browser. */
final class Download {
  private Download() {}

  static Response of(Object content, String mediaType, String fileName) {
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(fileName))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }
}
