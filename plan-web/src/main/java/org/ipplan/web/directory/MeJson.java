package org.ipplan.web.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * The caller.
 *
 * @param name sign-in name
 * @param displayName absent for systems and for people the directory does not know
 * @param department code, absent where the caller has none
 * @param actingFor sign-in name of the absent official the caller acts for, absent otherwise
 * @param roles roles of a person, scopes of a system, by the names of the provider's groups
 */
@Schema(name = "Me")
public record MeJson(
    String name,
    @Nullable String displayName,
    @Nullable String department,
    @Nullable String departmentName,
    @Nullable String actingFor,
    List<String> roles) {

  static MeJson of(
      Caller caller,
      @Nullable String displayName,
      @Nullable DepartmentDetails department,
      Language language) {
    return new MeJson(
        caller.name(),
        displayName,
        caller.department(),
        department == null ? null : language.of(department.nameZh(), department.nameEn()),
        caller.actingFor(),
        caller.roles().stream().map(Role::group).sorted().toList());
  }
}
