package org.ipplan.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that plans name.
 *
 * @param code short stable name, as in the token's claim {@code department}
 * @param validFrom first day the body existed, null when not recorded
 * @param validTo first day it no longer exists, null while it does
 * @param successor code of the body that took over, null where none did
 * @param members who stands behind a collective party, past ones included, in the order of its
 *     list; empty for others
 */
public record DepartmentDetails(
    String code,
    String nameZh,
    String nameEn,
    DepartmentKind kind,
    List<Alias> aliases,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String successor,
    List<Member> members)
    implements Serializable {

  public DepartmentDetails {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }

  /** Whether it is a department, no office and no collective party, that goes on after a day. */
  public boolean goesOn(LocalDate day) {
    return kind == DepartmentKind.DEPARTMENT && (validTo == null || validTo.isAfter(day));
  }

  /**
   * Another spelling of the body's name.
   *
   * @param language {@code zh} or {@code en}
   * @param validFrom first day it meant this body, null when it always did
   * @param validTo first day it no longer means this body, null while it does
   */
  public record Alias(
      String name, String language, @Nullable LocalDate validFrom, @Nullable LocalDate validTo)
      implements Serializable {}

  /**
   * A body behind a collective party.
   *
   * @param code of the body
   * @param position place in the list; the first one leads where the collective party leads
   * @param validFrom first day it belonged to it, null when it always did
   * @param validTo first day it no longer belongs to it, null while it does
   */
  public record Member(
      String code, int position, @Nullable LocalDate validFrom, @Nullable LocalDate validTo)
      implements Serializable {}
}
