package org.ipplan.progress;

import jakarta.ejb.Local;

/** How departments work on their reports: read by their officials, set by their heads. */
@Local
public interface DepartmentSettingsService {
  /**
   * @throws org.ipplan.shared.DomainException {@code department.not-found} also for officials of
   *     other departments
   */
  DepartmentSettings get(String department);

  /**
   * Switches sign-off by a head on or off. Reports that are drafts or returned follow at once.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code department.not-found}; {@code version.stale};
   *     {@code report.head-only}
   */
  DepartmentSettings set(String department, long expectedVersion, boolean signOff);
}
