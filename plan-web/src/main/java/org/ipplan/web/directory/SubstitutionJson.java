package org.ipplan.web.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.directory.SubstitutionDetails;
import org.ipplan.directory.SubstitutionState;
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
 * @param withdrawnBy absent while it stands
 */
@Schema(name = "Substitution")
public record SubstitutionJson(
    UUID id,
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
    @Nullable String withdrawalReason) {

  static SubstitutionJson of(SubstitutionDetails substitution) {
    return new SubstitutionJson(
        substitution.id(),
        substitution.absent(),
        substitution.substitute(),
        substitution.department(),
        substitution.fromOn(),
        substitution.toOn(),
        substitution.reason(),
        substitution.state(),
        substitution.inForce(),
        substitution.enteredBy(),
        substitution.enteredAt(),
        substitution.withdrawnBy(),
        substitution.withdrawnAt(),
        substitution.withdrawalReason());
  }
}
