package org.ipplan.credit;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may learn of the lists without signing in: entries published and in force today.
 * What was repaired, revoked, has expired or is not yet published is as if it had never been.
 *
 * <p>Names of persons are masked, and nobody finds a person by name, because that would tell the
 * name.
 */
@Local
public interface PublicityService {
  /** Fewest letters of a search. */
  int LEAST_QUERY = 2;

  /**
   * Entries, by subject and beginning.
   *
   * @param query beginning of a code or part of an organisation's name; null for all
   * @param validOn narrows to what was in force on that day as well; null for today alone
   * @throws org.ipplan.shared.DomainException {@code input.invalid}: {@code
   *     credit.public-query-short}
   */
  Page<PublicEntry> entries(
      @Nullable String query,
      @Nullable LocalDate validOn,
      int limit,
      @Nullable String cursor,
      boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code credit.public-not-found}, also for what was
   *     once there
   */
  PublicEntry get(UUID id);

  /**
   * Entries of one subject; none for a code that nobody knows.
   *
   * @param validOn as in {@link #entries}
   */
  List<PublicEntry> ofSubject(String code, @Nullable LocalDate validOn);
}
