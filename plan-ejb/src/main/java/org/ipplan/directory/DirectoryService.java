package org.ipplan.directory;

import jakarta.ejb.Local;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Departments and officials. Open to every authenticated caller; only the import adds spellings.
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
}
