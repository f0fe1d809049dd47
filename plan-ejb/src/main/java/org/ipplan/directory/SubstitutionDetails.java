package org.ipplan.directory;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One official standing in for another of the same department.
 *
 * @param absent sign-in name of who is away
 * @param substitute sign-in name of who stands in
 * @param department code
 * @param fromOn first day
 * @param toOn last day
 * @param inForce whether the substitute may act for the absent official today
 * @param enteredBy the absent official, or a head of the department
 * @param withdrawnBy null while it stands
 * @param withdrawalReason null while it stands
 */
public record SubstitutionDetails(
    UUID id,
    long version,
    String absent,
    String substitute,
    String department,
    LocalDate fromOn,
    LocalDate toOn,
    String reason,
    SubstitutionState state,
    boolean inForce,
    String enteredBy,
    Instant enteredAt,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason)
    implements Serializable {}
