package org.ipplan.agency;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a repair with what became of it.
 *
 * @param agency code of the rated subject
 * @param dueOn last day to decide, null where no rule gives a term
 * @param ruleSet that gives the term
 * @param overdue whether that day passed without a decision
 */
public record ApplicationDetails(
    UUID id,
    long version,
    ApplicationKind kind,
    String agency,
    AgencyKind agencyKind,
    ApplicationState state,
    @Nullable UUID event,
    @Nullable UUID grade,
    String grounds,
    String filedBy,
    Instant filedAt,
    LocalDate filedOn,
    @Nullable LocalDate dueOn,
    @Nullable String ruleSet,
    boolean overdue,
    @Nullable String acceptedBy,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason)
    implements Serializable {}
