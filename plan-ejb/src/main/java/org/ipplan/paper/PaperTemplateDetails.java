package org.ipplan.paper;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a template.
 *
 * @param edition counts on within kind and language
 * @param size of its file, in bytes
 * @param shipped whether it came with the product; then nobody decided on it
 * @param version for the next change
 * @param decidedBy who confirmed or rejected it, null until then
 */
public record PaperTemplateDetails(
    UUID id,
    PaperKind kind,
    PaperLanguage language,
    int edition,
    PaperTemplateState state,
    int size,
    String sha256,
    boolean shipped,
    String loadedBy,
    Instant loadedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    long version)
    implements Serializable {

  /** Name of its file. */
  public String fileName() {
    var language = this.language == PaperLanguage.EN ? "-en" : "";
    return kind.nameZh() + language + "-模板" + edition + ".docx";
  }
}
