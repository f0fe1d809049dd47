package org.ipplan.paper;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was issued; it never changes.
 *
 * @param number document number, null for what bears none
 * @param templateEdition edition of the template it was made from
 */
public record PaperDetails(
    UUID id,
    PaperKind kind,
    PaperLanguage language,
    String objectType,
    String objectId,
    String department,
    @Nullable String number,
    UUID template,
    int templateEdition,
    String issuedBy,
    LocalDate issuedOn,
    Instant issuedAt,
    List<File> files)
    implements Serializable {

  /**
   * The paper in one format.
   *
   * @param size in bytes
   * @param sha256 in lower-case hexadecimal
   */
  public record File(PaperFormat format, int size, String sha256) implements Serializable {}

  public PaperDetails {
    files = files.stream().sorted(Comparator.comparing(File::format)).toList();
  }

  /** Name of its file in a format. */
  public String fileName(PaperFormat format) {
    var title = number == null ? kind.nameZh() : kind.nameZh() + "（" + number + "）";
    return title + "." + format.extension();
  }

  /** The file of a format. */
  public File file(PaperFormat format) {
    return files.stream().filter(file -> file.format() == format).findFirst().orElseThrow();
  }
}
