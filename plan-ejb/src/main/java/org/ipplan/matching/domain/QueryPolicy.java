package org.ipplan.matching.domain;

import java.util.List;
import org.ipplan.matching.MatchQuery;
import org.ipplan.matching.MatchingService;
import org.ipplan.matching.NewMatchDecision;
import org.ipplan.shared.Faults;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.UnifiedSocialCreditCode;

/** What may be asked and decided. */
public final class QueryPolicy {
  private QueryPolicy() {}

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with all that is wrong
   */
  public static void require(List<MatchQuery> queries, int limit) {
    var faults =
        new Faults()
            .check(
                limit >= 1 && limit <= MatchingService.MAX_LIMIT,
                "limit",
                "input.out-of-range",
                1,
                MatchingService.MAX_LIMIT)
            .check(
                queries.size() <= MatchingService.MAX_QUERIES,
                "queries",
                "input.too-many",
                MatchingService.MAX_QUERIES);
    faults.orRefuse();
    faults.some("queries", queries.stream().map(MatchQuery::id).toList());
    for (int i = 0; i < queries.size(); i++) {
      check(queries.get(i), "queries[" + i + "].", faults);
    }
    faults.orRefuse();
  }

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with all that is wrong
   */
  public static void require(NewMatchDecision wanted) {
    var faults = new Faults();
    check(wanted.query(), "", faults);
    faults.text("reason", wanted.reason(), StepInput.MAX_TEXT).orRefuse();
  }

  private static void check(MatchQuery query, String within, Faults faults) {
    var region = query.regionCode();
    faults
        .optional(within + "id", query.id(), MatchQuery.MAX_ID)
        .text(within + "name", query.name(), MatchQuery.MAX_NAME)
        .optional(within + "code", query.code(), MatchQuery.MAX_NAME)
        .check(
            region == null || UnifiedSocialCreditCode.isRegion(region),
            within + "regionCode",
            "subject.region");
  }
}
