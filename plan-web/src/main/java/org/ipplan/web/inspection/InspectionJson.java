package org.ipplan.web.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.inspection.InspectionDetails;
import org.ipplan.inspection.InspectionKind;
import org.ipplan.inspection.InspectionState;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * An inspection: the assignment it rests on, its plan, and what it came to.
 *
 * @param matter in words, absent where tasks alone are named
 * @param methods {@code SELF_CHECK}, {@code BRIEFING}, {@code VISIT}, {@code STATISTICS}, {@code
 *     RECORDS}, {@code CLUES}, {@code TALK}, {@code INTERNET}
 * @param authors sign-in names of those who inspect
 * @param overlapReason why it goes on beside another, absent where none was open
 * @param conclusion absent before it was fed back
 * @param endedReason why it was cancelled, absent where it was not
 * @param findings how many findings the caller may see
 */
@Schema(name = "Inspection")
public record InspectionJson(
    UUID id,
    String title,
    InspectionKind kind,
    InspectionState state,
    String orderedBy,
    String documentNumber,
    LocalDate orderedOn,
    @Nullable String matter,
    List<InspectionTaskJson> tasks,
    List<String> departments,
    LocalDate fromOn,
    LocalDate toOn,
    List<String> methods,
    List<String> authors,
    @Nullable String overlapReason,
    String preparedBy,
    Instant preparedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable String conclusion,
    @Nullable LocalDate concludedOn,
    @Nullable String endedReason,
    int findings,
    String href) {

  static InspectionJson of(InspectionDetails inspection, Language language) {
    return new InspectionJson(
        inspection.id(),
        inspection.title(),
        inspection.kind(),
        inspection.state(),
        inspection.orderedBy(),
        inspection.documentNumber(),
        inspection.orderedOn(),
        inspection.matter(),
        inspection.tasks().stream().map(task -> InspectionTaskJson.of(task, language)).toList(),
        inspection.departments(),
        inspection.fromOn(),
        inspection.toOn(),
        inspection.methods().stream().map(Enum::name).toList(),
        inspection.authors(),
        inspection.overlapReason(),
        inspection.preparedBy(),
        inspection.preparedAt(),
        inspection.approvedBy(),
        inspection.approvedAt(),
        inspection.conclusion(),
        inspection.concludedOn(),
        inspection.endedReason(),
        inspection.findings(),
        "/inspections/" + inspection.id());
  }
}
