package org.ipplan.directory.domain;

import java.time.LocalDate;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a step of a substitution is decided on.
 *
 * @param absent sign-in name of who is away
 * @param department code of the absent official's department, null for people without one
 * @param toOn its last day
 */
public record SubstitutionStep(
    Caller caller, String absent, @Nullable String department, LocalDate toOn, LocalDate today) {

  boolean ofOwnDepartment() {
    return department != null && caller.belongsTo(department);
  }

  boolean byAbsentOrHead() {
    return caller.name().equals(absent) || caller.isAny(Role.DEPARTMENT_HEAD, Role.OFFICE_LEAD);
  }

  boolean over() {
    return toOn.isBefore(today);
  }
}
