package org.ipplan.web.support;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many bytes a request may bring, by the type of its content. */
public final class BodyLimit {
  /** Word's type. */
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final long KIB = 1024;
  private static final long MIB = 1024 * KIB;
  private static final long GIB = 1024 * MIB;

  /** JSON, and whatever else no resource takes. */
  static final long DEFAULT = MIB;

  /** An evidence file of 100 MiB and the lines between the parts. */
  static final long UPLOAD = 100 * MIB + 64 * KIB;

  /** A file of lines, which nobody holds in memory. */
  static final long BULK = 5 * GIB;

  private static final Map<String, Long> LIMITS =
      Map.of(
          MediaType.TEXT_PLAIN,
          5 * MIB,
          MediaType.TEXT_HTML,
          5 * MIB,
          DOCX,
          20 * MIB,
          MediaType.MULTIPART_FORM_DATA,
          UPLOAD,
          "application/x-ndjson",
          BULK,
          "text/csv",
          BULK);

  private BodyLimit() {}

  /**
   * @param type null where the request names none
   */
  public static long of(@Nullable MediaType type) {
    return type == null
        ? DEFAULT
        : LIMITS.getOrDefault(
            (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT), DEFAULT);
  }
}
