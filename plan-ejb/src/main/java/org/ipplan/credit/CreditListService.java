package org.ipplan.credit;

import jakarta.ejb.Local;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * The lists, with both times. Everybody sees what is published and in force today, whatever day and
 * knowledge they ask about: what was repaired, revoked or has expired is gone for them. A system
 * with {@code credit.history}, and people with a credit role who say why, see the file as it was;
 * the look is recorded in the trail.
 */
@Local
public interface CreditListService {
  /**
   * Where a subject stands; a code that was never seen stands nowhere.
   *
   * @throws org.ipplan.shared.DomainException {@code credit.history-only} where a reason is given
   *     by somebody who may not see the past
   */
  SubjectStatus status(String code, ListQuestion question);

  /**
   * Entries in force, by subject and beginning.
   *
   * @throws org.ipplan.shared.DomainException as {@link #status}
   */
  Page<ListEntryView> entries(
      CreditList list, ListQuestion question, int limit, @Nullable String cursor, boolean count);
}
