package org.ipplan.credit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param subjectName masked where it is a person's
 * @param ruleSet by which it was decided, before that the one the ground is of
 * @param decidedOn null before the determination
 * @param until first day no longer in force, null before the determination
 * @param dueOn the next term that runs, null where none does
 */
public record CaseSummary(
    UUID id,
    long version,
    CreditList list,
    CaseState state,
    String subject,
    String subjectName,
    String department,
    String ground,
    String ruleSet,
    BasisDocument basisDocument,
    @Nullable String decisionNumber,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate until,
    @Nullable LocalDate dueOn,
    String openedBy,
    Instant openedAt)
    implements Serializable {}
