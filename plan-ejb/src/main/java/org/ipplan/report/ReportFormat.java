package org.ipplan.report;

import java.util.Arrays;
import java.util.Locale;
import org.ipplan.shared.DomainException;

/** What a report is downloaded as. */
public enum ReportFormat {
  HTML("text/html"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("application/pdf");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of an extension.
   *
   * @throws DomainException {@code input.invalid}: {@code annual-report.format-unknown}
   */
  public static ReportFormat of(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> DomainException.invalid("format", "annual-report.format-unknown", extension));
  }
}
