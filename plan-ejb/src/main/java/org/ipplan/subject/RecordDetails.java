package org.ipplan.subject;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of a subject's file.
 *
 * @param subject code of the subject, today
 * @param subjectName masked where it is a person's
 * @param recordedBy sign-in name of a person or system
 * @param leadReason why it was marked for examination, null unless it is or was
 * @param leadBy who marked it
 * @param caseId the case opened from it, null while none is
 */
public record RecordDetails(
    UUID id,
    long version,
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
    @Nullable UUID caseId)
    implements Serializable {}
