package org.ipplan.web.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.subject.RecordDetails;
import org.ipplan.subject.RecordKind;
import org.ipplan.subject.RecordState;
import org.jspecify.annotations.Nullable;

/**
 * A record of a subject's file.
 *
 * @param subject code
 * @param caseId of the case opened from it
 */
@Schema(name = "SubjectRecord")
public record SubjectRecordJson(
    UUID id,
    String subject,
    String subjectName,
    RecordKind kind,
    RecordState state,
    String source,
    String documentNumber,
    LocalDate issuedOn,
    String text,
    String recordedBy,
    Instant recordedAt,
    @Nullable String leadReason,
    @Nullable String leadBy,
    @Nullable Instant leadAt,
    @Nullable UUID caseId,
    String href) {

  static SubjectRecordJson of(RecordDetails each) {
    return new SubjectRecordJson(
        each.id(),
        each.subject(),
        each.subjectName(),
        each.kind(),
        each.state(),
        each.source(),
        each.documentNumber(),
        each.issuedOn(),
        each.text(),
        each.recordedBy(),
        each.recordedAt(),
        each.leadReason(),
        each.leadBy(),
        each.leadAt(),
        each.caseId(),
        "/subject-records/" + each.id());
  }
}
