package org.ipplan.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;

/** The head of a file that is to be kept, never to be shown inside the browser. */
public final class Download {
  private Download() {}

  /**
   * @param size in bytes
   */
  public static void begin(
      HttpServletResponse response, String fileName, String mediaType, long size) {
    begin(response, fileName, mediaType);
    response.setContentLengthLong(size);
  }

  /** The same where nobody knows how long the file will be. */
  public static void begin(HttpServletResponse response, String fileName, String mediaType) {
    var name = URLEncoder.encode(fileName, UTF_8).replace("+", "%20");
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
  }
}
