package org.ipplan.audit;

import jakarta.ejb.Local;
import java.time.LocalDate;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** What changed since a day, as far as the caller may see it. */
@Local
public interface ChangesService {
  /**
   * Tasks of published plans and beyond them to which something happened, latest first.
   *
   * @param since first day that counts, by the business clock
   * @param year of the plan; null for all
   * @param department code; null for all
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   */
  Page<ChangedTask> since(
      LocalDate since,
      @Nullable Integer year,
      @Nullable String department,
      int limit,
      @Nullable String cursor);
}
