package org.ipplan.credit;

import jakarta.ejb.Local;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.ruleset.Rule;

/**
 * What preceded a determination on an abnormal patent filing: kinds, notice and set term, answer,
 * hearing, penalty (Order 77, AF1 to AF7). A determination by a document on such a filing waits for
 * it, as far as the rules of the document's day ask for it.
 *
 * <p>Read by whoever sees the case, written by who writes its draft. Refusals of finding a case as
 * in {@link CreditCaseService}; {@code credit.not-abnormal} for cases on anything else.
 */
@Local
public interface AbnormalFilingService {
  /** Empty where nothing was written yet. */
  Optional<AbnormalFiling> of(UUID caseId);

  /**
   * The kinds that may be chosen, by the rules of the case's document's day; empty where they name
   * none, or the case is on something else.
   */
  Optional<Rule> kinds(UUID caseId);

  /**
   * Writes it anew while the case is a draft. A new day of the notice begins the party's term anew.
   *
   * @param expectedVersion of the case, as last read
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with all that is wrong; {@code
   *     credit.abnormal-term-runs} where silence is noted while the term runs; {@code
   *     version.stale}
   */
  AbnormalFiling write(UUID caseId, long expectedVersion, AbnormalFiling wanted);
}
