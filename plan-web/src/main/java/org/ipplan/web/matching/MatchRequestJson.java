package org.ipplan.web.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.matching.MatchQuery;
import org.ipplan.matching.MatchingService;
import org.jspecify.annotations.Nullable;

/**
 * Names to look for, 1000 at most.
 *
 * @param limit most subjects for a name, 1 to 20; 5 where it is left out
 */
@Schema(
    name = "MatchRequest",
    requiredProperties = {"queries"})
public record MatchRequestJson(
    @Nullable List<@Nullable MatchQueryJson> queries, @Nullable Integer limit) {

  static final MatchRequestJson EMPTY = new MatchRequestJson(null, null);

  List<MatchQuery> asked() {
    var asked = new ArrayList<MatchQuery>();
    for (var each : Objects.requireNonNullElse(queries, List.<@Nullable MatchQueryJson>of())) {
      asked.add(Objects.requireNonNullElse(each, MatchQueryJson.EMPTY).asked(asked.size() + 1));
    }
    return asked;
  }

  int most() {
    return Objects.requireNonNullElse(limit, MatchingService.DEFAULT_LIMIT);
  }
}
