package org.ipplan.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list, as it was true and known.
 *
 * @param subjectName masked where it is a person's
 * @param until first day no longer in force
 * @param publishedOn null while it is not published
 * @param caseId the case it was decided in
 * @param today what it is today, as we know it now
 */
public record ListEntryView(
    UUID entry,
    CreditList list,
    String subject,
    String subjectName,
    String ground,
    String ruleSet,
    String decisionNumber,
    String authority,
    LocalDate from,
    LocalDate until,
    @Nullable LocalDate publishedOn,
    EntryState state,
    UUID caseId,
    EntryState today)
    implements Serializable {}
