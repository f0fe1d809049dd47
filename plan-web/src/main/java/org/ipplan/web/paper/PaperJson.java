package org.ipplan.web.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was issued; it never changes.
 *
 * @param object what it belongs to, as {@code kind:id}
 * @param number absent for what bears none
 */
@Schema(name = "Paper")
public record PaperJson(
    UUID id,
    PaperKind kind,
    String title,
    PaperLanguage language,
    String object,
    String department,
    @Nullable String number,
    UUID template,
    int templateEdition,
    String issuedBy,
    LocalDate issuedOn,
    Instant issuedAt,
    List<PaperFileJson> files,
    String href) {

  /** The paper in one format. */
  @Schema(name = "PaperFile")
  public record PaperFileJson(PaperFormat format, int size, String sha256, String href) {}

  static PaperJson of(PaperDetails paper) {
    return new PaperJson(
        paper.id(),
        paper.kind(),
        paper.kind().nameZh(),
        paper.language(),
        paper.objectType() + ":" + paper.objectId(),
        paper.department(),
        paper.number(),
        paper.template(),
        paper.templateEdition(),
        paper.issuedBy(),
        paper.issuedOn(),
        paper.issuedAt(),
        paper.files().stream().map(file -> file(paper, file)).toList(),
        href(paper));
  }

  private static PaperFileJson file(PaperDetails paper, PaperDetails.File file) {
    var content = href(paper) + "/content?format=" + file.format().extension();
    return new PaperFileJson(file.format(), file.size(), file.sha256(), content);
  }

  private static String href(PaperDetails paper) {
    return "/papers/" + paper.id();
  }
}
