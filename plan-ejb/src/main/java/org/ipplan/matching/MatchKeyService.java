package org.ipplan.matching;

import jakarta.ejb.Local;
import java.io.Serializable;

/**
 * The keys names are found by. They follow a subject in the transaction of its change; what was
 * brought in otherwise is caught up by itself, and all of them can be made anew at any time.
 */
@Local
public interface MatchKeyService {
  /**
   * For whoever may match, and for {@code system-admin}.
   *
   * @throws org.ipplan.shared.DomainException {@code match.keys-readers}
   */
  Standing standing();

  /**
   * Makes every key anew from the database, in one transaction. By {@code system-admin}.
   *
   * @throws org.ipplan.shared.DomainException {@code match.admin-only}
   */
  Standing rebuild();

  /**
   * How far the keys are.
   *
   * @param names of organisations on record, former ones too
   * @param subjectsBehind organisations with a name that has no key, or one made by older rules
   */
  record Standing(long names, long subjectsBehind) implements Serializable {}
}
