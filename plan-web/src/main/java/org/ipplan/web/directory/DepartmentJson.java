package org.ipplan.web.directory;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DepartmentKind;
import org.jspecify.annotations.Nullable;

/**
 * A party that plans name.
 *
 * @param validTo first day it no longer exists, absent while it does
 * @param successor code of the body that took over, absent where none did
 * @param members who stands behind a collective party, past ones included, in the order of its
 *     list; absent for others
 */
@Schema(name = "Department")
public record DepartmentJson(
    String code,
    String nameZh,
    String nameEn,
    DepartmentKind kind,
    List<Alias> aliases,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String successor,
    @Nullable List<Member> members) {

  static DepartmentJson of(DepartmentDetails department) {
    return new DepartmentJson(
        department.code(),
        department.nameZh(),
        department.nameEn(),
        department.kind(),
        department.aliases().stream().map(Alias::of).toList(),
        department.validFrom(),
        department.validTo(),
        department.successor(),
        department.members().isEmpty()
            ? null
            : department.members().stream().map(Member::of).toList());
  }

  /**
   * Another spelling of its name.
   *
   * @param language {@code zh} or {@code en}
   */
  @Schema(name = "Alias")
  public record Alias(
      String name, String language, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    static Alias of(DepartmentDetails.Alias alias) {
      return new Alias(alias.name(), alias.language(), alias.validFrom(), alias.validTo());
    }
  }

  /** A body behind a collective party. */
  @Schema(name = "Member")
  public record Member(String code, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    static Member of(DepartmentDetails.Member member) {
      return new Member(member.code(), member.validFrom(), member.validTo());
    }
  }
}
