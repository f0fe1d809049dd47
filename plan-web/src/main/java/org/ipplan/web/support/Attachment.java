package org.ipplan.web.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/**
 * A file to be kept, never to be shown inside the browser. Its name goes out in full after RFC
 * 5987, and in plain letters for whoever knows no better.
 */
public final class Attachment {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

  private Attachment() {}

  /** The file as an answer, to which the caller may add. */
  public static ResponseBuilder of(Object content, String mediaType, String fileName) {
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, header(fileName))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }

  /** Value of {@code Content-Disposition}. */
  public static String header(String fileName) {
    var simple = fileName.replaceAll("[^A-Za-z0-9 ._-]", "_");
    return "attachment; filename=\"" + simple + "\"; filename*=UTF-8''" + encoded(fileName);
  }

  private static String encoded(String fileName) {
    var encoded = new StringBuilder();
    for (byte octet : fileName.getBytes(UTF_8)) {
      if (PLAIN.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append("%02X".formatted(octet));
      }
    }
    return encoded.toString();
  }
}
