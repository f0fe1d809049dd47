package org.ipplan.progress.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of files that may back a report: documents, tables, slides, pictures and plain text.
 *
 * <p>A file is of a kind when its content is, and its name must say the same; so neither a program
 * called {@code .pdf} nor a document called {@code .exe} passes. Everything else is refused,
 * archives too: what they hold would go unseen, and a report takes many files. Office documents
 * with macros are programs and refused, encrypted ones cannot be read by the office and are refused
 * as well.
 */
public enum EvidenceType {
  PDF(Family.MAGIC, "application/pdf", "", "pdf"),
  PNG(Family.MAGIC, "image/png", "", "png"),
  JPEG(Family.MAGIC, "image/jpeg", "", "jpg", "jpeg"),
  DOCX(
      Family.OOXML,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "word/",
      "docx"),
  XLSX(
      Family.OOXML,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xl/",
      "xlsx"),
  PPTX(
      Family.OOXML,
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "ppt/",
      "pptx"),
  /** Layout documents of GB/T 33190-2016. */
  OFD(Family.OFD, "application/ofd", "OFD.xml", "ofd"),
  DOC(Family.OLE2, "application/msword", "", "doc"),
  XLS(Family.OLE2, "application/vnd.ms-excel", "", "xls"),
  PPT(Family.OLE2, "application/vnd.ms-powerpoint", "", "ppt"),
  TEXT(Family.TEXT, "text/plain", "", "txt"),
  CSV(Family.TEXT, "text/csv", "", "csv");

  private enum Family {
    MAGIC,
    OOXML,
    OFD,
    OLE2,
    TEXT
  }

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String MACROS = "vbaProject.bin";
  private static final String JAVA = "META-INF/";

  private final Family family;
  private final String mediaType;
  private final String member;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
  private final Set<String> extensions;

  EvidenceType(Family family, String mediaType, String member, String... extensions) {
    this.family = family;
    this.mediaType = mediaType;
    this.member = member;
    this.extensions = Set.of(extensions);
  }

  /** The kind a name stands for. */
  public static Optional<EvidenceType> of(FileName name) {
    return Arrays.stream(values())
        .filter(type -> type.extensions.contains(name.extension()))
        .findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * Whether the beginning of a content is that of this kind.
   *
   * @param found media type its first bytes show, without its name
   * @param text whether its first bytes are text in an encoding of the country
   */
  public boolean beginsLike(String found, boolean text) {
    return switch (family) {
      case MAGIC -> found.equals(mediaType);
      case OOXML, OFD ->
          found.equals("application/zip") || found.equals("application/x-tika-ooxml");
      case OLE2 -> found.equals("application/x-tika-msoffice") || found.equals(mediaType);
      case TEXT -> text && (found.equals("text/plain") || found.equals("application/octet-stream"));
    };
  }

  /** Whether only the end of a content shows that it is of this kind. */
  public boolean isPackage() {
    return family == Family.OOXML || family == Family.OFD;
  }

  /** Whether a package with these members is of this kind. */
  public boolean holds(Set<String> members) {
    return switch (family) {
      case OOXML ->
          members.contains(CONTENT_TYPES)
              && members.stream().anyMatch(name -> name.startsWith(member))
              && members.stream().noneMatch(EvidenceType::isProgram);
      case OFD -> members.contains(member);
      case MAGIC, OLE2, TEXT -> true;
    };
  }

  private static boolean isProgram(String member) {
    return member.endsWith(MACROS) || member.startsWith(JAVA);
  }
}
