package org.ipplan.subject;

import java.time.LocalDate;

/**
 * Something collected on a subject.
 *
 * @param source body it comes from
 * @param documentNumber with the source it tells records apart
 * @param issuedOn day of the document, not after today
 */
public record NewRecord(
    RecordKind kind, String source, String documentNumber, LocalDate issuedOn, String text) {}
