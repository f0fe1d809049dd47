package org.ipplan.matching;

import jakarta.ejb.Local;
import java.util.List;

/**
 * Which subjects names mean. For people with a credit role and systems with {@code credit.read},
 * {@code credit.history} or {@code credit.write}; everybody else is refused with {@code
 * subject.credit-only}. Organisations alone: persons are found by their identity number.
 */
@Local
public interface MatchingService {
  /** Most queries of one call. */
  int MAX_QUERIES = 1000;

  /** Most subjects for a query. */
  int MAX_LIMIT = 20;

  /** Subjects for a query where nobody says how many. */
  int DEFAULT_LIMIT = 5;

  /**
   * The likeliest subjects for each query, in the order of the queries; two statements however many
   * they are.
   *
   * @param limit from 1 to {@link #MAX_LIMIT}
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with all that is wrong
   */
  List<MatchResult> match(List<MatchQuery> queries, int limit);
}
