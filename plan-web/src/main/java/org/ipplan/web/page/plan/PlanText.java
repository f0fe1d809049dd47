package org.ipplan.web.page.plan;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A plan's text as somebody pasted or uploaded it. */
final class PlanText {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final byte[] content;
  private final String mediaType;

  private PlanText(byte[] content, String mediaType) {
    this.content = content;
    this.mediaType = mediaType;
  }

  byte[] content() {
    return content;
  }

  String mediaType() {
    return mediaType;
  }

  static PlanText pasted(String text) {
    var written = text == null ? "" : text;
    return new PlanText(written.getBytes(StandardCharsets.UTF_8), "text/plain");
  }

  static PlanText uploaded(Part file) throws IOException {
    try (var content = file.getInputStream()) {
      return new PlanText(content.readAllBytes(), mediaType(file));
    }
  }

  /** By the name's ending, which office machines know better than the browser's guess. */
  private static String mediaType(Part file) {
    var name = file.getSubmittedFileName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx")) {
      return WORD;
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return "text/html";
    }
    return name.endsWith(".txt") ? "text/plain" : String.valueOf(file.getContentType());
  }
}
