package org.ipplan.paper;

import java.util.Arrays;
import java.util.Locale;
import org.ipplan.shared.DomainException;

/** What a paper is kept as; every paper in all of them, with the same content. */
public enum PaperFormat {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("application/pdf"),
  /** Layout documents of GB/T 33190-2016. */
  OFD("application/ofd");

  private final String mediaType;

  PaperFormat(String mediaType) {
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
   * @throws DomainException {@code input.invalid}: {@code paper.format-unknown}
   */
  public static PaperFormat of(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> DomainException.invalid("format", "paper.format-unknown", extension));
  }
}
