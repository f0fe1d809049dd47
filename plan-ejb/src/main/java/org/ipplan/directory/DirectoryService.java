package org.ipplan.directory;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Departments and officials. Open to every authenticated caller; only the import adds spellings,
 * and only the office says who stands behind a collective party.
 */
@Local
public interface DirectoryService {
  /** Every body, past ones included, in the order of protocol. */
  List<DepartmentDetails> departments();

  /**
   * The body of a code.
   *
   * @throws org.ipplan.shared.DomainException {@code department.not-found}
   */
  DepartmentDetails department(String code);

  /**
   * Officials in the order of their names.
   *
   * @param department code; null for all
   */
  List<OfficialDetails> officials(@Nullable String department);

  /**
   * Keeps a spelling for the next import. Keeping one that the body has already changes nothing.
   *
   * @param name the spelling, in Chinese or English
   * @throws org.ipplan.shared.DomainException {@code department.not-found}; {@code
   *     department.alias-taken} when the spelling means another body on some day
   */
  void keepAlias(String code, String name);

  /**
   * Puts a body at the end of a collective party's list. Tasks handed out from then on have a share
   * of it; those handed out before stay as they are.
   *
   * @param from first day it belongs to it
   * @return the collective party
   * @throws org.ipplan.shared.DomainException {@code department.not-found}; FORBIDDEN {@code
   *     directory.office-only}; INVALID {@code department.not-collective}, {@code
   *     department.member-unknown}; CONFLICT {@code department.member-already}
   */
  DepartmentDetails join(String collective, String member, LocalDate from);

  /**
   * Ends a membership. Shares handed out before stay.
   *
   * @param on first day the body no longer belongs to it
   * @return the collective party
   * @throws org.ipplan.shared.DomainException {@code department.not-found}; FORBIDDEN {@code
   *     directory.office-only}; CONFLICT {@code department.no-member}
   */
  DepartmentDetails leave(String collective, String member, LocalDate on);
}
