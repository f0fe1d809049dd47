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
 */
public record DepartmentDetails(
    String code,
    String nameZh,
    String nameEn,
    DepartmentKind kind,
    List<Alias> aliases,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String successor)
    implements Serializable {

  public DepartmentDetails {
    aliases = List.copyOf(aliases);
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
}
