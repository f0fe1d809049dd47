package org.ipplan.plan.text;

import java.util.Locale;
import org.ipplan.plan.text.PlanTextException.Reason;

/** Turns what a caller sends into text. The text's lines are the lines anomalies name. */
public final class PlanSource {
  /** Plain text. */
  public static final String TEXT = "text/plain";

  /** A web page. */
  public static final String HTML = "text/html";

  /** A Word document. */
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private PlanSource() {}

  /**
   * The text.
   *
   * @param mediaType with its parameters, such as {@code text/plain; charset=utf-8}; a character
   *     set named there is a hint, for senders are often wrong about it
   * @param maxBytes largest permitted size of the content, and of the text in it
   * @throws PlanTextException {@code plan.type-unsupported}, {@code plan.text-too-large}, {@code
   *     plan.text-empty}, {@code plan.text-binary}, {@code plan.text-encoding}, {@code
   *     plan.docx-unsafe}, {@code plan.docx-broken}
   */
  public static String text(byte[] content, String mediaType, int maxBytes) {
    if (content.length > maxBytes) {
      throw new PlanTextException(Reason.TOO_LARGE);
    }
    String text = read(content, mediaType, maxBytes);
    if (text.length() > maxBytes) {
      throw new PlanTextException(Reason.TOO_LARGE);
    }
    if (text.chars().allMatch(c -> Characters.isBlank((char) c))) {
      throw new PlanTextException(Reason.EMPTY);
    }
    return text;
  }

  private static String read(byte[] content, String mediaType, int maxBytes) {
    String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case TEXT -> PlainText.decode(content, mediaType);
      case HTML, "application/xhtml+xml" -> WebPage.text(PlainText.decodePage(content, mediaType));
      case DOCX -> WordDocument.text(content, maxBytes);
      default -> throw new PlanTextException(Reason.TYPE_UNSUPPORTED);
    };
  }
}
