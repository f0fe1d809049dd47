package org.ipplan.web.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperTemplateDetails;
import org.ipplan.paper.PaperTemplateState;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a template.
 *
 * @param required fields it must have
 * @param known every field it may have
 */
@Schema(name = "PaperTemplate")
public record PaperTemplateJson(
    UUID id,
    PaperKind kind,
    String title,
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
    List<String> required,
    List<String> known,
    String href) {

  static PaperTemplateJson of(PaperTemplateDetails template) {
    return new PaperTemplateJson(
        template.id(),
        template.kind(),
        template.kind().nameZh(),
        template.language(),
        template.edition(),
        template.state(),
        template.size(),
        template.sha256(),
        template.shipped(),
        template.loadedBy(),
        template.loadedAt(),
        template.decidedBy(),
        template.decidedAt(),
        template.decisionReason(),
        template.kind().inEveryTemplate(),
        template.kind().known().stream().sorted().toList(),
        "/paper-templates/" + template.id());
  }
}
