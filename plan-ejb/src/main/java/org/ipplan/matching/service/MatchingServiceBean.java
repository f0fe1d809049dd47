package org.ipplan.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.matching.MatchQuery;
import org.ipplan.matching.MatchResult;
import org.ipplan.matching.MatchingService;
import org.ipplan.matching.domain.Asked;
import org.ipplan.matching.domain.QueryPolicy;
import org.ipplan.matching.domain.Ranking;

/** Finds what comes near, and lets the model rank it. */
@Stateless
@PermitAll
public class MatchingServiceBean implements MatchingService {
  @Inject MatchAccess access;
  @Inject MatchSettings settings;
  @Inject Candidates candidates;

  @Override
  public List<MatchResult> match(List<MatchQuery> queries, int limit) {
    access.reader();
    QueryPolicy.require(queries, limit);
    var asked = queries.stream().map(Asked::new).toList();
    var near = candidates.near(asked);
    var thresholds = settings.thresholds();
    var results = new ArrayList<MatchResult>();
    for (int i = 0; i < asked.size(); i++) {
      var ranked = Ranking.of(asked.get(i), near.get(i), limit, thresholds);
      results.add(new MatchResult(queries.get(i).id(), ranked));
    }
    return results;
  }
}
